import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { numberMark, punctuationOf, subparagraphMarks } from '../../core/model/written';
import { markLike, remark } from '../../core/rules/subparagraphs/marks';
import { span } from '../../core/text/span';
import { applyEdits, insert, remove, replace, type TextEdit } from '../../core/text/textEdit';
import type { Refusal } from '../types';
import { barBetween, indented, isFixed, isFollowedByInserted, renumbered, shiftedMarks, siblingsOf } from './around';
import { moveToPlaceOf } from './moveTo';
import { paragraphFrom, retargeted, sameWithin } from './retargeted';
import { type Analyse, followedBy, made, type Prospect, settled, shiftedBy } from './settled';

/** Makes a paragraph the last subparagraph of the sibling above it; its own subparagraphs go along, one level deeper. */
export function demoteOf(analysis: Analysis, paragraph: Paragraph, analyse: Analyse): Prospect | Refusal {
  const reason = isFixed(paragraph);
  if (reason) return { reason };
  if (paragraph.kind === 'preambular') return { reason: 'Paragraphs of the preamble have no list of paragraphs under them.' };
  const closed = flushOf(paragraph);
  if (closed) return closed;
  const siblings = siblingsOf(paragraph);
  const above = siblings[siblings.indexOf(paragraph) - 1];
  if (!above) return { reason: `There is no paragraph above ${paragraph.name} that it could be a part of.` };
  const stands = isFixed(above) ?? barBetween(analysis, above, paragraph);
  if (stands) return { reason: stands };
  const last = above.children.at(-1);
  if (last?.kind === 'flush') return { reason: `Text closes the list of ${above.name}, and nothing can follow in it.` };
  if (paragraph.block.label === null) return { reason: 'A paragraph without a number cannot be put into a list.' };
  const marks = marksBelow(analysis, paragraph, 1);
  const shape = subparagraphMarks(analysis)[paragraph.block.level];
  const own = last ? remark(last, (last.number ?? 0) + 1).text : shape;
  if (!marks || own === undefined) return { reason: 'The house style has no mark for subparagraphs so deep.' };
  const behind = shiftedMarks(analysis, paragraph, -1);
  const { colon } = punctuationOf(analysis);
  const introduced = last ? [] : [above.ending.mark === 'other' ? insert(above.ending.end, colon) : replace(endingSpan(above), colon)];
  const edits = [
    ...introduced,
    replace(paragraph.block.mark, own),
    ...marks,
    ...behind,
    ...withItems(paragraph).flatMap(p => indented(analysis, p, p.block.level + 1)),
  ];
  return changedBy(analysis, edits, paragraph, analyse);
}

/**
 * Makes a subparagraph a sibling of the paragraph that it is a part of, right behind it; its own subparagraphs go along. One that others
 * follow in its list leaves them with the paragraph: it moves to the end first.
 */
export function promoteOf(analysis: Analysis, paragraph: Paragraph, analyse: Analyse): Prospect | Refusal {
  const { parent } = paragraph;
  const reason = isFixed(paragraph);
  if (reason) return { reason };
  if (!parent || paragraph.kind !== 'subparagraph') return { reason: `${paragraph.name} is no part of another paragraph.` };
  const closed = flushOf(paragraph);
  if (closed) return closed;
  if (parent.kind === 'preambular') return { reason: 'Paragraphs of the preamble open with a participle, and subparagraphs do not.' };
  const last = parent.children.at(-1);
  if (last && last !== paragraph) return promoteFromWithin(analysis, paragraph, last, analyse);
  const inserted = isFollowedByInserted(parent);
  if (inserted) return { reason: inserted };
  const marks = marksBelow(analysis, paragraph, -1);
  if (!marks) return { reason: 'The house style has no mark for its subparagraphs.' };
  const own =
    parent.kind === 'subparagraph' ? remark(parent, (parent.number ?? 0) + 1).text : numberMark(analysis, (parent.number ?? 1) + 1);
  const first =
    parent.kind === 'operative' && parent.block.label === null ? [insert(parent.block.start, `${numberMark(analysis, 1)} `)] : [];
  const behind = shiftedMarks(analysis, parent, 1);
  const now = parent.children.at(-2);
  const joint = now?.ending.conjunction ? [remove(span(now.ending.end, now.ending.conjunction.end))] : [];
  const end = now ? joint : [replace(endingSpan(parent), punctuationOf(analysis).semicolon)];
  const edits = [
    ...first,
    ...end,
    replace(paragraph.block.mark, own),
    ...marks,
    ...behind,
    ...withItems(paragraph).flatMap(p => indented(analysis, p, p.block.level - 1)),
  ];
  return changedBy(analysis, edits, paragraph, analyse);
}

/** Whether it can be promoted at the end of its list shows when it stands there. */
function promoteFromWithin(analysis: Analysis, paragraph: Paragraph, last: Paragraph, analyse: Analyse): Prospect | Refusal {
  const moved = moveToPlaceOf(analysis, paragraph, last, analyse);
  if ('reason' in moved) return moved;
  const after = analyse(moved.text);
  const now = paragraphFrom(after, moved.cursor);
  const promoted = now && made(promoteOf(after, now, analyse));
  if (!promoted || 'reason' in promoted) return promoted ?? { reason: `${paragraph.name} cannot be told from the others of its list.` };
  return () => ({ ...followedBy(moved, promoted.edits), cursor: promoted.cursor });
}

/** Text that closes the list of a paragraph, or stands right below it in its own list, would be taken for that of another. */
function flushOf(paragraph: Paragraph): Refusal | null {
  const siblings = siblingsOf(paragraph);
  const below = [...paragraph.children, siblings[siblings.indexOf(paragraph) + 1]];
  return below.some(each => each?.kind === 'flush')
    ? { reason: `Text stands below ${paragraph.name} that is no part of its list, and would lose its place.` }
    : null;
}

/** The end mark with the conjunction behind it. */
const endingSpan = ({ ending: { start, end, conjunction } }: Paragraph) => span(start, conjunction?.end ?? end);

const withItems = (paragraph: Paragraph): Paragraph[] => [paragraph, ...paragraph.children.flatMap(withItems)];

/** The marks of all that stands under a paragraph, by some levels deeper or less deep; null where the house style has none for a level. */
function marksBelow(analysis: Analysis, paragraph: Paragraph, by: number): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const item of paragraph.children.flatMap(withItems)) {
    if (item.kind !== 'subparagraph') continue;
    const shape = subparagraphMarks(analysis)[item.block.level + by - 1];
    if (shape === undefined) return null;
    edits.push(replace(item.block.mark, markLike(shape, item.number ?? 1)));
  }
  return edits;
}

function changedBy(analysis: Analysis, all: readonly TextEdit[], paragraph: Paragraph, analyse: Analyse): Prospect {
  const edits = all.filter(({ start, end, text }) => analysis.text.slice(start, end) !== text);
  const before = edits.filter(({ end }) => end <= paragraph.block.start);
  const raw = { edits, text: applyEdits(analysis.text, edits), cursor: shiftedBy(paragraph.block.start, before) };
  return () => {
    const counted = renumbered(analysis, raw, analyse);
    const named = retargeted(analysis, counted, analyse, (target, after) =>
      sameWithin(paragraph, target, paragraphFrom(after, counted.cursor)),
    );
    return settled(analysis, named, analyse);
  };
}
