import type { Analysis } from '../../model/analysis';
import type { Paragraph } from '../../model/resolution';
import { coreOf, readings, type Series } from '../../syntax/marks';
import { replace, type TextEdit } from '../../text/textEdit';
import type { Detection, Fix } from '../rule';
import { listsOf } from './lists';

const CORE = /[\p{L}\p{M}\p{Nd}㈠-㈩]+ـ?/u;

const FIRST: Readonly<Record<Series, string>> = { letters: 'a', roman: 'i', numbers: '1' };

/** The shape of a mark, written as its first one: `(c)` has `(a)`, `iv.` has `i.` */
const shapeOf = ({ block: { label, series } }: Paragraph): string =>
  (label ?? '').replace(CORE, core => {
    const first = FIRST[series ?? 'letters'];
    return /\p{Lu}/u.test(core) ? first.toUpperCase() : first;
  });

/** The mark of this shape and value: `(a)` and 3 give `(c)`, `i.` and 4 give `iv.`, `(أ)` and 2 give `(ب)`. */
export const markLike = (shape: string, value: number): string =>
  // A shape is written as its first mark, and a first `i` is a roman figure.
  shape.replace(CORE, core => coreOf(readings(core).at(-1)?.series ?? 'letters', value, core));

/** Gives a subparagraph the mark with another value, in the shape and script that it has. */
export function remark({ block: { label, mark, series } }: Paragraph, value: number): TextEdit {
  return replace(
    mark,
    (label ?? '').replace(CORE, core => coreOf(series ?? 'letters', value, core)),
  );
}

/** Marks of one list in a shape that the house style does not use on their level. */
export interface WrongMarks {
  readonly label: string;
  readonly right: string;
  readonly edits: readonly TextEdit[];
}

/** The marks of a level in a wrong shape; neighbours in a list are one finding, at the first of them. */
export function wrongMarks(analysis: Analysis, level: number): Detection<WrongMarks>[] {
  const shape = analysis.profile.shapes.subparagraphMarks[level - 1];
  if (shape === undefined) return [];
  const rightOf = ({ number }: Paragraph): string => markLike(shape, number ?? 1);
  return listsOf(analysis).flatMap(({ items }) =>
    wrongRuns(items, level, shape).map(run => {
      const first = run[0] as Paragraph;
      const { start, end } = first.block.mark;
      const edits = run.map(item => replace(item.block.mark, rightOf(item)));
      return { start, end, data: { label: first.block.label ?? '', right: rightOf(first), edits } };
    }),
  );
}

/** The neighbours in a list whose marks have another shape. */
function wrongRuns(items: readonly Paragraph[], level: number, shape: string): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let open = false;
  for (const item of items) {
    const wrong = item.block.level === level && shapeOf(item) !== shape;
    if (wrong && open) runs.at(-1)?.push(item);
    else if (wrong) runs.push([item]);
    open = wrong;
  }
  return runs;
}

/** Writes the marks in the shape of the house style. */
export const rightMarks = ({ data: { right, edits } }: Detection<WrongMarks>): Fix => ({
  title: edits.length > 1 ? `Mark the list ${right}, …` : `Mark the subparagraph ${right}`,
  edits,
  safe: true,
});
