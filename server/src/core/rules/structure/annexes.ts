import { plain } from '../../lexicon/plain';
import type { Analysis } from '../../model/analysis';
import type { Part } from '../../model/resolution';
import type { Block } from '../../syntax/tree';

/** The line that begins an annex, with the label behind the word: `II`, or nothing. */
export interface AnnexLine {
  readonly block: Block;
  readonly label: string;
}

const LINE = /^(?:Annex|ANNEX)(?: ([IVXL]+|[A-Z]|\d+))?(?: ?[–—:].*| -.*)?$/;

function labelOf(text: string): string {
  const found = LINE.exec(plain(text));
  return found ? (found[1] ?? '') : 'none';
}

/** The annexes of the resolution itself, and those of its only annex; appendices are neither. */
export interface Annexes {
  readonly own: readonly AnnexLine[];
  readonly nested: readonly AnnexLine[];
}

/** The annexes of each part, in the order of the text. */
export function annexesOf({ tree, resolution }: Analysis): Map<Part, Annexes> {
  const lines = tree.blocks.filter(({ kind, piece }) => kind === 'annex' && piece.text.length < LONGEST && piece.ask(labelOf) !== 'none');
  const starts = resolution.parts.map(({ titles, organ, paragraphs }) => (titles[0] ?? organ ?? paragraphs[0]?.block)?.start ?? 0);
  return new Map(
    resolution.parts.map((part, i) => {
      const own = lines.filter(({ start }) => start > (starts[i] as number) && start < (starts[i + 1] ?? Infinity));
      return [part, sorted(own.map(block => ({ block, label: block.piece.ask(labelOf) })))];
    }),
  );
}

/** Longer than the line of an annex with its title. */
const LONGEST = 160;

/** Behind an annex without a label, ones that begin to count are annexes of the annex. */
function sorted(lines: readonly AnnexLine[]): Annexes {
  const [first, second] = lines;
  const nests = first?.label === '' && second && lines.length > 2 && /^(?:I|1|A)$/.test(second.label);
  return nests ? { own: [first], nested: lines.slice(1) } : { own: lines, nested: [] };
}
