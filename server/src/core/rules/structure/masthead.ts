import type { Analysis } from '../../model/analysis';
import type { Block } from '../../syntax/tree';

/** The lines above the title: masthead, session, agenda item, sponsors. */
export function mastheadOf({ tree }: Analysis): readonly Block[] {
  const end = tree.blocks.findIndex(({ kind }) => kind === 'organ' || kind === 'preambular' || kind === 'operative');
  return tree.blocks.slice(0, Math.max(end, 0)).filter(({ kind }) => kind === 'other');
}

const SYMBOL = /^[AES]\/[\w.()/-]+$/;

/** The symbol that the masthead gives. */
export const symbolLineOf = (analysis: Analysis): Block | undefined => mastheadOf(analysis).find(({ piece }) => SYMBOL.test(piece.text));

/** The symbol of the document, a draft's too: of the front matter, else of the masthead, else what the number in front of the title tells. */
export const documentSymbolOf = (analysis: Analysis): string | null =>
  analysis.resolution.frontMatter.symbol ?? symbolLineOf(analysis)?.piece.text ?? analysis.resolution.symbol;

/** Whether the symbol is that of a draft: `A/80/L.7`, `A/C.3/80/L.21/Rev.1`. */
export const isDraftSymbol = (symbol: string): boolean => /\/L\.\d/.test(symbol);
