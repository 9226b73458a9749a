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

/** The annexes of each part, in the order of the text: those of the resolution itself, not the appendices and annexes of an annex. */
export function annexesOf({ tree, resolution }: Analysis): Map<Part, readonly AnnexLine[]> {
  const lines = tree.blocks.filter(({ kind, piece }) => kind === 'annex' && piece.text.length < LONGEST && piece.ask(labelOf) !== 'none');
  const starts = resolution.parts.map(({ titles, organ, paragraphs }) => (titles[0] ?? organ ?? paragraphs[0]?.block)?.start ?? 0);
  return new Map(
    resolution.parts.map((part, i) => {
      const own = lines.filter(({ start }) => start > (starts[i] as number) && start < (starts[i + 1] ?? Infinity));
      return [part, ownOnly(own.map(block => ({ block, label: block.piece.ask(labelOf) })))];
    }),
  );
}

/** Longer than the line of an annex with its title. */
const LONGEST = 160;

/** Behind an annex without a label, one that begins to count is an annex of the annex. */
function ownOnly(lines: readonly AnnexLine[]): readonly AnnexLine[] {
  const [first, second] = lines;
  return first?.label === '' && second && /^(?:I|1|A)$/.test(second.label) ? lines.slice(0, 1) : lines;
}
