import { twinOf } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { numberMark, punctuationOf } from '../../core/model/written';
import { shifted, span, textOf } from '../../core/text/span';
import { applyEdits, insert, remove, replace, type TextEdit } from '../../core/text/textEdit';
import { lineStartOf } from '../lines';
import type { Refusal } from '../types';
import { isFixed, lineEndOf, renumbered, shiftedFromFirst, shiftedMarks } from './around';
import { extentOf } from './extent';
import { type Analyse, type Prospect, settled, shiftedBy } from './settled';

/** Makes a preambular paragraph the first operative one, or an operative paragraph the last of the preamble, with the words of its opening changed. */
export function turnOf(analysis: Analysis, paragraph: Paragraph, analyse: Analyse): Prospect | Refusal {
  const reason = isFixed(paragraph) ?? hindranceTo(analysis, paragraph);
  if (reason) return { reason };
  const twin = turnedOpening(analysis, paragraph);
  if (twin === null)
    return { reason: `For the opening of ${paragraph.name} there are no words in the other part that are sure. Turn it by hand.` };
  const { text } = analysis;
  const { part, kind } = paragraph;
  const neighbour = kind === 'preambular' ? part.operative[0] : part.preamble.at(-1);
  const own = extentOf(analysis, paragraph);
  const marks = kind === 'preambular' ? shiftedFromFirst(analysis, part.operative, 1) : shiftedMarks(analysis, paragraph, -1);
  const isInside = ({ start, end }: TextEdit): boolean => own.start <= start && end <= own.end;
  const words = turnedWords(analysis, paragraph, twin, marks.filter(isInside));
  const place = placeOf(analysis, paragraph, neighbour);
  if (place === null) {
    // The last of the preamble turns where it stands, for want of operative paragraphs.
    if (part.preamble.at(-1) !== paragraph) return { reason: 'The part of the text that it would go to is not there yet.' };
    return finished(analysis, [replace(own, words)], own.start, paragraph, analyse);
  }
  const gap = lineEndOf(analysis).repeat(2);
  const moved = [taken(text, own), ...marks.filter(edit => !isInside(edit))];
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

/** The paragraph with the notes above it, as the other part has it. `marks` are the edits of references that lie in it. */
function turnedWords(analysis: Analysis, paragraph: Paragraph, twin: string, marks: readonly TextEdit[]): string {
  const { text } = analysis;
  const { opening, kind, block, ending } = paragraph;
  const own = extentOf(analysis, paragraph);
  const { comma, semicolon } = punctuationOf(analysis);
  // A question mark or an ellipsis is of the words, and stays.
  const end = ending.mark === 'other' ? textOf(text, ending) : kind === 'preambular' ? semicolon : comma;
  const edits = [
    kind === 'preambular' ? insert(block.start, `${numberMark(analysis, 1)} `) : remove(span(block.mark.start, block.body.start)),
    replace(opening ?? block.body, twin),
    replace(span(ending.start, ending.conjunction?.end ?? ending.end), end),
    ...marks,
    // All that has a number stands below the preamble.
    ...(kind === 'operative' ? turnedAbove(analysis, paragraph) : []),
  ];
  return applyEdits(
    textOf(text, own),
    edits.map(edit => shifted(edit, -own.start)),
  );
}

const ABOVE = 'above';

/** `paragraph 3 above` in a paragraph that goes to the preamble. */
const turnedAbove = ({ text, resolution }: Analysis, paragraph: Paragraph): TextEdit[] =>
  [...new Set(resolution.references.filter(({ from }) => from === paragraph).map(({ end }) => end))]
    .filter(end => text.slice(end - ABOVE.length, end) === ABOVE)
    .map(end => replace(span(end - ABOVE.length, end), 'below'));

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
function finished(analysis: Analysis, edits: readonly TextEdit[], at: number, paragraph: Paragraph, analyse: Analyse): Prospect {
  const notes = paragraph.block.start - extentOf(analysis, paragraph).start;
  const raw = { edits, text: applyEdits(analysis.text, edits), cursor: at + notes };
  return () => settled(analysis, renumbered(analysis, raw, analyse), analyse);
}
