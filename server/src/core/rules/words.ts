import type { Block, BlockKind } from '../syntax/tree';

/** The words of one block, for rules that need nothing else to judge. */
export interface Words {
  readonly kind: BlockKind;
  /** The whole block, its mark (`1.`, `(a)`) in front. */
  readonly text: string;
  /** Where the words behind the mark begin. */
  readonly body: number;
  /** As long as `text`; what stands inside quotation marks and footnote marks is filled with U+FFFC, so that no pattern finds it. */
  readonly prose: string;
}

/** The kinds of blocks that hold the organ's own words. */
export const PARAGRAPH_KINDS: readonly BlockKind[] = ['preambular', 'operative', 'subparagraph', 'flush'];

const FILLER = '\ufffc';
const fill = (text: string): string => FILLER.repeat(text.length);
const QUOTED = /“[^“”]*(?:“[^“”]*”[^“”]*)*”|"[^"]*"/g;
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]|[¹²³⁴-⁹⁰]+/g;

/** The text with quotations and footnote marks filled in. Quotation marks themselves stay. */
export const proseOf = (text: string): string =>
  text.replace(QUOTED, quotation => quotation.charAt(0) + fill(quotation.slice(1, -1)) + quotation.at(-1)).replace(FOOTNOTE_MARK, fill);

/** Whether what stands at an offset of the text, inside a block, is quoted or a footnote mark. */
export const isMasked = ({ piece, start }: Block, offset: number): boolean => piece.ask(proseOf).charAt(offset - start) === FILLER;
