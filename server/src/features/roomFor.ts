import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { boundOperative, boundParagraphs } from '../core/rules/paragraphs';
import { remark } from '../core/rules/subparagraphs/marks';
import { replace, type TextEdit } from '../core/text/textEdit';
import type { NextMark } from './nextMarks';
import { followingReferences, withNumber } from './renumber';

/**
 * The edits that give the paragraphs behind a new one, which takes the next mark behind `above`, a number or letter that is one higher, with
 * the references to them. None where the mark is free, and none in a part with paragraphs such as `3 bis.`, whose numbers are not to change.
 */
export function roomFor(analysis: Analysis, above: Paragraph, { level }: NextMark): TextEdit[] {
  const siblings = level === 0 ? boundOperative(above.part) : itemsOf(above, level);
  const behind = siblings.filter(({ block }) => block.start > above.block.start);
  const before = siblings[siblings.length - behind.length - 1]?.number ?? 0;
  return countedOn(analysis, behind, before + 1, 1);
}

/** The same the other way round: those behind a paragraph that goes move up into its place. */
export function roomLeftBy(analysis: Analysis, paragraph: Paragraph): TextEdit[] {
  const { part, parent, kind, number, block } = paragraph;
  if (number === null) return [];
  const siblings = kind === 'subparagraph' ? itemsUnder(part, parent) : boundOperative(part);
  const behind = siblings.filter(each => each.block.start > block.start);
  return countedOn(analysis, behind, number + 1, -1);
}

/** Paragraphs with other numbers, as far as they are counted through from `first` on: behind a gap nothing is taken. */
function countedOn(analysis: Analysis, paragraphs: readonly Paragraph[], first: number, by: 1 | -1): TextEdit[] {
  const [head] = paragraphs;
  if (!head || head.part.paragraphs.some(({ suffix }) => suffix !== null)) return [];
  const marks = new Map<Paragraph, TextEdit>();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.number !== first + i) break;
    marks.set(paragraph, renamed(paragraph, first + i + by));
  }
  return [...marks.values(), ...followingReferences(analysis, marks)];
}

/** The items of the list that a new one of the level behind `above` belongs to: the list below it, or the one it stands in. */
const itemsOf = (above: Paragraph, level: number): readonly Paragraph[] =>
  itemsUnder(above.part, above.kind === 'subparagraph' && above.block.level === level ? above.parent : above);

const itemsUnder = (part: Paragraph['part'], parent: Paragraph | null): readonly Paragraph[] =>
  boundParagraphs(part).filter(item => item.kind === 'subparagraph' && item.parent === parent);

const renamed = (paragraph: Paragraph, number: number): TextEdit =>
  paragraph.kind === 'subparagraph'
    ? remark(paragraph, number)
    : replace(paragraph.block.mark, withNumber(paragraph.block.label ?? '', number));
