import { twinOf } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { numberMark, punctuationOf } from '../../core/model/written';
import { span, textOf } from '../../core/text/span';
import { applyEdits, insert, replace, type TextEdit } from '../../core/text/textEdit';
import { lineStartOf } from '../lines';
import type { Refusal } from '../types';
import { isFixed, lineEndOf, renumbered } from './around';
import { extentOf } from './extent';
import { type Analyse, type Changed, settled } from './settled';

/** Makes a preambular paragraph the first operative one, or an operative paragraph the last of the preamble, with the words of its opening changed. */
export function turnOf(analysis: Analysis, paragraph: Paragraph, analyse: Analyse): Changed | Refusal {
  const reason = isFixed(paragraph);
  if (reason) return { reason };
  const { text } = analysis;
  const { opening, part, kind, block } = paragraph;
  if (kind !== 'preambular' && kind !== 'operative') return { reason: 'A subparagraph belongs to its paragraph. Promote it first.' };
  if (paragraph.children.length > 0) return { reason: `${paragraph.name} has subparagraphs, which have no place in the other part.` };
  const form = kind === 'preambular' ? 'finite' : 'participle';
  const twin = opening && twinOf(textOf(text, opening), form, analysis.tree.language);
  if (!opening || !twin)
    return { reason: `For the opening of ${paragraph.name} there are no words in the other part that are sure. Turn it by hand.` };
  const neighbour = kind === 'preambular' ? part.operative[0] : part.preamble.at(-1);
  const place = placeOf(analysis, paragraph, neighbour);
  if (place === null) return { reason: 'The part of the text that it would go to is not there yet.' };
  const own = extentOf(analysis, paragraph);
  const { comma, semicolon } = punctuationOf(analysis);
  const words =
    text.slice(own.start, block.start) +
    (kind === 'preambular' ? `${numberMark(analysis, 1)} ` : '') +
    text.slice(block.body.start, opening.start) +
    twin +
    text.slice(opening.end, paragraph.ending.start) +
    (kind === 'preambular' ? semicolon : comma) +
    text.slice(paragraph.ending.conjunction?.end ?? paragraph.ending.end, own.end);
  const gap = lineEndOf(analysis).repeat(2);
  const put = kind === 'preambular' ? words + gap : gap + words;
  const edits: TextEdit[] = [insert(place, put), ...numberOf(analysis, neighbour, kind), ...taken(analysis, own)];
  const cursor =
    place +
    (kind === 'preambular' ? 0 : gap.length) +
    (block.start - own.start) -
    (place > own.start ? own.end - own.start + gap.length : 0);
  const raw = { edits, text: applyEdits(text, edits), cursor: Math.max(0, cursor) };
  return settled(analysis, renumbered(analysis, raw, analyse), analyse);
}

/** A lone operative paragraph without a number gets one when another joins it. */
const numberOf = (analysis: Analysis, neighbour: Paragraph | undefined, kind: Paragraph['kind']): TextEdit[] =>
  kind === 'preambular' && neighbour && neighbour.block.label === null
    ? [insert(neighbour.block.start, `${numberMark(analysis, 2)} `)]
    : [];

/**
 * Where the paragraph goes: before the first operative paragraph and its notes, behind the last of the preamble. Where there is no operative
 * paragraph yet, the last of the preamble turns in its place; null where there is no place.
 */
function placeOf(analysis: Analysis, paragraph: Paragraph, neighbour: Paragraph | undefined): number | null {
  const { kind, part } = paragraph;
  if (kind === 'operative') return neighbour ? extentOf(analysis, neighbour).end : (part.organ?.end ?? null);
  if (neighbour) return extentOf(analysis, neighbour).start;
  return part.preamble.at(-1) === paragraph ? extentOf(analysis, paragraph).start : null;
}

/** The stretch with the blank lines behind it, or where nothing follows those before it. */
function taken({ text }: Analysis, { start, end }: { readonly start: number; readonly end: number }): TextEdit[] {
  const behind = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + behind < text.length) return [replace(span(lineStartOf(text, start), lineStartOf(text, end + behind)), '')];
  const before = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return [replace(span(start - before, end), '')];
}
