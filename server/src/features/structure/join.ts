import { isKnownOpening } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { numberMark, punctuationOf } from '../../core/model/written';
import { remark } from '../../core/rules/subparagraphs/marks';
import { span, textOf } from '../../core/text/span';
import { applyEdits, insert, replace, type TextEdit } from '../../core/text/textEdit';
import { withNumber } from '../renumber';
import type { Refusal } from '../types';
import { indentOf, isFixed, isFollowedByInserted, lineEndOf, openerOf, renumbered, shiftedMarks, siblingsOf } from './around';
import { paragraphFrom, retargeted, sameWithin } from './retargeted';
import { type Analyse, type Prospect, settled, shiftedBy } from './settled';

/** The first letter behind an offset in another case; an asterisk or a bracket may stand before it. */
function recased(text: string, from: number, cased: (letter: string) => string): TextEdit[] {
  const at = from + text.slice(from, from + 4).search(/\p{L}/u);
  return at < from ? [] : [replace(span(at, at + 1), cased(text.charAt(at)))];
}

/** Parts a paragraph in two at an offset between its words. The second one opens with a capital letter where its first words are an opening. */
export function splitOf(analysis: Analysis, paragraph: Paragraph, offset: number, analyse: Analyse): Prospect | Refusal {
  const reason = isFixed(paragraph) ?? isFollowedByInserted(paragraph);
  if (reason) return { reason };
  const { text } = analysis;
  const { block } = paragraph;
  const blank = /\s*$/.exec(text.slice(block.body.start, Math.max(offset, block.body.start)))?.[0].length ?? 0;
  const start = Math.max(offset, block.body.start) - blank;
  const end = offset + (/^\s*/.exec(text.slice(offset, block.body.end))?.[0].length ?? 0);
  if (start <= block.body.start || end >= paragraph.ending.start) return { reason: 'Put the cursor between two words of the paragraph.' };
  if (start === end) return { reason: 'A word is not parted. Put the cursor between two words of the paragraph.' };
  const mark = paragraph.kind === 'preambular' ? punctuationOf(analysis).comma : punctuationOf(analysis).semicolon;
  // A full stop may belong to a short word, and stays.
  const said = /[,;:،؛，；：]$/.exec(text.slice(block.body.start, start))?.[0].length ?? 0;
  const isLone = paragraph.kind === 'operative' && block.label === null && siblingsOf(paragraph).length === 1;
  const own = isLone ? `${numberMark(analysis, 2)} ` : ownMark(paragraph);
  const rest = text.slice(end, block.body.end);
  const opens = paragraph.kind !== 'subparagraph' && isKnownOpening(rest, analysis.tree.language);
  const first = `${numberMark(analysis, 1)} `;
  const eol = lineEndOf(analysis);
  const indent = paragraph.kind === 'subparagraph' ? indentOf(analysis, block.level) : '';
  const edits = [
    ...(isLone ? [insert(block.start, first)] : []),
    replace(span(start - said, end), `${mark}${eol}${eol}${indent}${own}`),
    ...(opens ? recased(text, end, letter => letter.toUpperCase()) : []),
    ...shiftedMarks(analysis, paragraph, 1),
  ];
  const parted = shiftedBy(
    end,
    edits.filter(edit => edit.start < end),
  );
  const raw = { edits, text: applyEdits(text, edits), cursor: parted - own.length };
  return () => {
    const counted = renumbered(analysis, raw, analyse);
    const named = retargeted(analysis, counted, analyse, (target, after) =>
      target === paragraph ? undefined : sameWithin(paragraph, target, paragraphFrom(after, counted.cursor)),
    );
    return settled(analysis, named, analyse);
  };
}

function ownMark(paragraph: Paragraph): string {
  const { label } = paragraph.block;
  if (label === null) return '';
  const number = (paragraph.number ?? 0) + 1;
  return `${paragraph.kind === 'operative' ? withNumber(label, number) : remark(paragraph, number).text} `;
}

/** Makes one paragraph of two that follow each other: behind a comma where the second one opens with a verb or participle, else as one run of words. */
export function joinOf(analysis: Analysis, paragraph: Paragraph, analyse: Analyse): Prospect | Refusal {
  const siblings = siblingsOf(paragraph);
  const next = siblings[siblings.indexOf(paragraph) + 1];
  if (!next) return { reason: `There is no paragraph below ${paragraph.name} to join it with.` };
  const reason = isFixed(paragraph) ?? isFixed(next);
  if (reason) return { reason };
  if (paragraph.children.length > 0) return { reason: `${paragraph.name} has subparagraphs, and nothing can follow them in it.` };
  const { text, tree } = analysis;
  const between = tree.blocks.filter(({ start, end }) => start >= paragraph.block.end && end <= next.block.start);
  if (between.length > 0) return { reason: 'Something else stands between the two paragraphs.' };
  const opens = paragraph.kind !== 'subparagraph' && isKnownOpening(text.slice(next.block.body.start, next.block.body.end), tree.language);
  const { ending } = paragraph;
  const end = span(ending.start, ending.conjunction?.end ?? ending.end);
  // A question mark or an ellipsis is of the words, and stays.
  const joint = ending.mark === 'other' ? textOf(text, end) : opens ? punctuationOf(analysis).comma : '';
  const opener = openerOf(analysis, next);
  const first = next.block.body.start;
  const edits: TextEdit[] = [
    replace(end, joint),
    replace(span(paragraph.block.end, first), ` ${opener}`),
    ...(opens ? recased(text, first, letter => letter.toLowerCase()) : []),
  ];
  // Where the mark is the last unit of the paragraph the two edits touch, and are one.
  const touching = end.end === paragraph.block.end ? [replace(span(end.start, first), `${joint} ${opener}`), ...edits.slice(2)] : edits;
  const raw = { edits: touching, text: applyEdits(text, touching), cursor: shiftedBy(first, touching) };
  return () => {
    const counted = renumbered(analysis, raw, analyse);
    const named = retargeted(analysis, counted, analyse, (target, after) =>
      sameWithin(
        next,
        target,
        after.resolution.paragraphs.findLast(({ block }) => block.start <= counted.cursor),
      ),
    );
    return settled(analysis, named, analyse);
  };
}
