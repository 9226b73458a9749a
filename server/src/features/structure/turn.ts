import { twinOf } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { numberMark, punctuationOf } from '../../core/model/written';
import { span, textOf } from '../../core/text/span';
import { applyEdits, insert, remove, replace, type TextEdit } from '../../core/text/textEdit';
import { lineStartOf } from '../lines';
import type { Refusal } from '../types';
import { isFixed, lineEndOf, openerOf, renumbered, shiftedFromFirst, shiftedMarks } from './around';
import { extentOf } from './extent';
import { type Analyse, type Changed, settled, shiftedBy } from './settled';

/** Makes a preambular paragraph the first operative one, or an operative paragraph the last of the preamble, with the words of its opening changed. */
export function turnOf(analysis: Analysis, paragraph: Paragraph, analyse: Analyse): Changed | Refusal {
  const reason = isFixed(paragraph) ?? hindranceTo(analysis, paragraph);
  if (reason) return { reason };
  const twin = turnedOpening(analysis, paragraph);
  if (twin === null)
    return { reason: `For the opening of ${paragraph.name} there are no words in the other part that are sure. Turn it by hand.` };
  const { text } = analysis;
  const { part, kind } = paragraph;
  const neighbour = kind === 'preambular' ? part.operative[0] : part.preamble.at(-1);
  const own = extentOf(analysis, paragraph);
  const words = turnedWords(analysis, paragraph, twin);
  const marks = kind === 'preambular' ? shiftedFromFirst(analysis, part.operative, 1) : shiftedMarks(analysis, paragraph, -1);
  const place = placeOf(analysis, paragraph, neighbour);
  if (place === null) {
    // The last of the preamble turns where it stands, for want of operative paragraphs.
    if (part.preamble.at(-1) !== paragraph) return { reason: 'The part of the text that it would go to is not there yet.' };
    return finished(analysis, [replace(own, words)], own.start, paragraph, analyse);
  }
  const gap = lineEndOf(analysis).repeat(2);
  const moved = [taken(text, own), ...marks.filter(({ start, end }) => end <= own.start || start >= own.end)];
  const at = shiftedBy(
    place,
    moved.filter(({ start }) => start < place),
  );
  const put = kind === 'preambular' ? words + gap : gap + words;
  const edits = [insert(place, put), ...numberOf(analysis, neighbour, kind), ...moved];
  return finished(analysis, edits, at + (kind === 'preambular' ? 0 : gap.length), paragraph, analyse);
}

/** Why a paragraph has no place in the other part; null where it has. */
function hindranceTo({ resolution }: Analysis, paragraph: Paragraph): string | null {
  const { kind, children, name } = paragraph;
  if (kind !== 'preambular' && kind !== 'operative') return 'A subparagraph belongs to its paragraph. Promote it first.';
  if (children.length > 0) return `${name} has subparagraphs, which have no place in the other part.`;
  const named = resolution.references.find(reference => reference.paragraph === paragraph && reference.from !== paragraph);
  return named && kind === 'operative' ? `${named.from?.name ?? 'The text'} refers to ${name}, and the preamble has no numbers.` : null;
}

/** The opening in the words of the other part; null where none are sure. */
function turnedOpening({ text, tree }: Analysis, { opening, kind }: Paragraph): string | null {
  return (opening && twinOf(textOf(text, opening), kind === 'preambular' ? 'finite' : 'participle', tree.language)) ?? null;
}

/** The paragraph with the notes above it, as the other part has it. */
function turnedWords(analysis: Analysis, paragraph: Paragraph, twin: string): string {
  const { text } = analysis;
  const { opening, kind, block, ending } = paragraph;
  const own = extentOf(analysis, paragraph);
  const { comma, semicolon } = punctuationOf(analysis);
  const body = opening ?? block.body;
  // A question mark or an ellipsis is of the words, and stays.
  const end = ending.mark === 'other' ? textOf(text, ending) : kind === 'preambular' ? semicolon : comma;
  return (
    text.slice(own.start, block.start) +
    openerOf(analysis, paragraph) +
    (kind === 'preambular' ? `${numberMark(analysis, 1)} ` : '') +
    text.slice(block.body.start, body.start) +
    twin +
    text.slice(body.end, ending.start) +
    end +
    text.slice(ending.conjunction?.end ?? ending.end, own.end)
  );
}

/** A lone operative paragraph without a number gets one when another joins it. */
const numberOf = (analysis: Analysis, neighbour: Paragraph | undefined, kind: Paragraph['kind']): TextEdit[] =>
  kind === 'preambular' && neighbour && neighbour.block.label === null
    ? [insert(neighbour.block.start, `${numberMark(analysis, 2)} `)]
    : [];

/** Where the paragraph goes: before the line of the first operative paragraph and its notes, behind the last of the preamble; null where there is no place. */
function placeOf(analysis: Analysis, { kind, part }: Paragraph, neighbour: Paragraph | undefined): number | null {
  if (kind === 'operative') return neighbour ? extentOf(analysis, neighbour).end : (part.organ?.end ?? null);
  return neighbour ? lineStartOf(analysis.text, extentOf(analysis, neighbour).start) : null;
}

/** The stretch goes with the blank lines behind it, or where nothing follows with those before it. */
function taken(text: string, { start, end }: { readonly start: number; readonly end: number }): TextEdit {
  const behind = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + behind < text.length) return remove(span(lineStartOf(text, start), lineStartOf(text, end + behind)));
  const before = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return remove(span(start - before, end));
}

/** The edits with what follows from them; the words begin at a place in the text after. */
function finished(analysis: Analysis, edits: readonly TextEdit[], at: number, paragraph: Paragraph, analyse: Analyse): Changed {
  const notes = paragraph.block.start - extentOf(analysis, paragraph).start;
  const raw = { edits, text: applyEdits(analysis.text, edits), cursor: at + notes };
  return settled(analysis, renumbered(analysis, raw, analyse), analyse);
}
