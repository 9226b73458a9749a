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
  const { part } = above;
  if (part.paragraphs.some(({ suffix }) => suffix !== null)) return [];
  const siblings = level === 0 ? boundOperative(part) : itemsOf(above, level);
  const behind = siblings.filter(({ block }) => block.start > above.block.start);
  const before = siblings[siblings.length - behind.length - 1]?.number ?? 0;
  const marks = new Map<Paragraph, TextEdit>();
  // Numbers behind a gap are free already.
  for (const [i, paragraph] of behind.entries()) {
    const number = before + 1 + i;
    if (paragraph.number !== number) break;
    marks.set(paragraph, renamed(paragraph, number + 1));
  }
  return [...marks.values(), ...followingReferences(analysis, marks)];
}

/** The items of the list that a new one of the level behind `above` belongs to: the list below it, or the one it stands in. */
function itemsOf(above: Paragraph, level: number): readonly Paragraph[] {
  const parent = above.kind === 'subparagraph' && above.block.level === level ? above.parent : above;
  return boundParagraphs(above.part).filter(item => item.kind === 'subparagraph' && item.parent === parent);
}

const renamed = (paragraph: Paragraph, number: number): TextEdit =>
  paragraph.kind === 'subparagraph'
    ? remark(paragraph, number)
    : replace(paragraph.block.mark, withNumber(paragraph.block.label ?? '', number));
