import type { Analysis } from '../core/model/analysis';
import type { Block } from '../core/syntax/tree';
import { type Span, span } from '../core/text/span';
import { insert, replace, type TextEdit } from '../core/text/textEdit';
import { type Occurrence, occurrencesOf } from './objects';
import { shownAs } from './rename';
import type { FootnoteInsertion } from './types';

const NUMBER = /^[1-9]\d{0,3}$/;
/** The blocks in whose words a mark makes sense. */
const NO_WORDS: ReadonlySet<Block['kind']> = new Set(['front-matter', 'note', 'footnote']);

/**
 * A new footnote at an offset: its mark on the side of the punctuation that the language asks for, never within a word; its note behind the
 * note before it, or at the end; the notes and marks behind it move on by one where its number was taken.
 */
export function footnoteInsertionAt(analysis: Analysis, offset: number): FootnoteInsertion {
  const at = placeFor(analysis, offset);
  const numbered = occurrencesOf(analysis).filter(o => o.named.kind === 'footnote' && NUMBER.test(labelOf(o)));
  const before = numbered.filter(o => !o.defines && o.start < at).map(o => Number(labelOf(o)));
  const number = Math.max(0, ...before) + 1;
  const taken = numbered.some(o => Number(labelOf(o)) === number);
  const moved = taken ? numbered.filter(o => Number(labelOf(o)) >= number).map(o => moveOn(analysis, o)) : [];
  const note = noteEdit(analysis, number);
  const edits = [...moved, insert(at, `[^${number}]`)];
  const shift = edits.filter(e => e.start <= note.edit.start).reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0);
  return { edits: [...edits, note.edit], cursor: note.edit.start + shift + note.cursor };
}

/** Notes that come with words put in at an offset: the number that the first of them gets, and the edits that make room for them and add them. */
export function notesInsertionAt(
  analysis: Analysis,
  at: Span,
  notes: readonly string[],
): { readonly first: number; readonly edits: TextEdit[] } {
  const numbered = occurrencesOf(analysis).filter(o => o.named.kind === 'footnote' && NUMBER.test(labelOf(o)));
  const before = numbered.filter(o => !o.defines && o.start < at.start).map(o => Number(labelOf(o)));
  const first = Math.max(0, ...before) + 1;
  const outside = numbered.filter(o => o.end <= at.start || o.start >= at.end);
  const isTaken = outside.some(o => Number(labelOf(o)) >= first && Number(labelOf(o)) < first + notes.length);
  const moved = isTaken ? outside.filter(o => Number(labelOf(o)) >= first).map(o => moveOn(analysis, o, notes.length)) : [];
  const { edit } = noteEdit(analysis, first);
  const lead = edit.text.slice(0, edit.text.length - edit.text.trimStart().length);
  const trail = edit.text.slice(edit.text.trimEnd().length);
  const gap = lead || trail.replace(/^ /, '') || '\n\n';
  const written = notes.map((note, i) => `[^${first + i}]: ${note}`).join(gap);
  return { first, edits: [...moved, { ...edit, text: lead + written + trail.replace(/^ /, '') }] };
}

const labelOf = ({ named }: Occurrence): string => (named.kind === 'footnote' ? named.label : '');

const moveOn = (analysis: Analysis, place: Occurrence, by = 1): TextEdit =>
  replace(place, shownAs(analysis, place, String(Number(labelOf(place)) + by)));

const BEHIND = /^[\p{L}\p{M}\p{N}’'-]*[”"»]?[,;.:،؛。，；：]?[”"»]?(?:\[\^[^\]\s]+\]|[¹²³⁰⁴-⁹]+)*/u;
const BEFORE = /^[\p{L}\p{M}\p{N}’'-]*[”"»]?(?:\[\^[^\]\s]+\]|[¹²³⁰⁴-⁹]+)*/u;

/** Where a mark asked for at an offset belongs: behind the word and its punctuation, or between them, within the nearest block of words. */
function placeFor({ text, tree, lexicon, resolution }: Analysis, offset: number): number {
  const worded = tree.blocks.filter(b => !NO_WORDS.has(b.kind));
  const block = worded.find(b => b.start <= offset && offset <= b.end) ?? worded.findLast(b => b.end <= offset) ?? worded[0];
  if (!block) return text.trimEnd().length;
  let at = Math.min(Math.max(offset, block.body.start), block.end);
  at = resolution.marks.find(mark => mark.start < at && at < mark.end)?.end ?? at;
  while (at > block.body.start && /\s/.test(text.charAt(at - 1))) at--;
  const pattern = lexicon.footnoteMark === 'after-punctuation' ? BEHIND : BEFORE;
  return at + (pattern.exec(text.slice(at, block.end))?.[0].length ?? 0);
}

interface Note {
  readonly edit: TextEdit;
  /** Where the cursor goes, from the start of the edit. */
  readonly cursor: number;
}

/** The new note: behind the one numbered before it, before the first of the numbers behind it, or at the end of the text. */
function noteEdit({ text, resolution }: Analysis, number: number): Note {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = `[^${number}]: `;
  const notes = resolution.footnotes.map(note => ({ number: NUMBER.test(note.label) ? Number(note.label) : 0, block: note.block }));
  const previous = notes.findLast(note => note.number > 0 && note.number < number);
  const gap = lineEnd.repeat(isTight(text, notes[0]?.block, notes[1]?.block) ? 1 : 2);
  if (previous) return { edit: insert(previous.block.end, gap + mark), cursor: gap.length + mark.length };
  const next = notes.find(note => note.number >= number);
  if (next) return { edit: insert(next.block.start, mark + gap), cursor: mark.length };
  const end = text.trimEnd().length;
  const before = lineEnd.repeat(2);
  return { edit: replace(span(end, text.length), before + mark + lineEnd), cursor: before.length + mark.length };
}

/** Whether the notes stand on consecutive lines. */
const isTight = (text: string, first: Block | undefined, second: Block | undefined): boolean =>
  first !== undefined && second !== undefined && !/\n\s*\n/.test(text.slice(first.end, second.start));
