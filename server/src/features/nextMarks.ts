import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { numberMark, subparagraphMarks } from '../core/model/written';
import { remark } from '../core/rules/subparagraphs/marks';

/** A mark that may come next, with the level of its paragraph. */
export interface NextMark {
  readonly text: string;
  readonly level: number;
}

/** Blanks before a paragraph of each level. */
export const INDENT = '    ';

/** The last paragraph that ends before an offset, with nothing but notes between; null above the first and behind the last of the text. */
export function paragraphAbove({ tree, resolution }: Analysis, offset: number): Paragraph | null {
  const above = tree.blocks.findLast(b => b.end <= offset && b.kind !== 'note' && b.kind !== 'footnote');
  return (above && resolution.paragraphs.findLast(p => p.block === above)) ?? null;
}

/** The marks that may follow a paragraph, likeliest first: those of the list that a colon opens, the next of the lists that are open, the next number. */
export function nextMarks(analysis: Analysis, above: Paragraph): NextMark[] {
  const marks: NextMark[] = [];
  const first = subparagraphMarks(analysis)[levelOf(above)];
  if (above.ending.mark === ':' && first !== undefined) marks.push({ text: first, level: levelOf(above) + 1 });
  for (let open: Paragraph | null = above; open; open = open.parent)
    if (open.kind === 'subparagraph' && open.number !== null)
      marks.push({ text: remark(open, open.number + 1).text, level: open.block.level });
  marks.push({ text: numberMark(analysis, nextNumber(above)), level: 0 });
  return marks;
}

const levelOf = ({ kind, block }: Paragraph): number => (kind === 'subparagraph' ? block.level : 0);

/** One more than the operative paragraph above has, or 1 behind the preamble. */
function nextNumber(above: Paragraph): number {
  const { operative } = above.part;
  const last = operative.findLastIndex(p => p.block.start <= above.block.start);
  return last < 0 ? 1 : (operative[last]?.number ?? last + 1) + 1;
}
