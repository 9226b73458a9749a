import type { Analysis } from '../../../core/model/analysis';
import type { FootnoteMark, Opening } from '../../../core/model/resolution';
import { type Span, shifted } from '../../../core/text/span';
import { type Escape, escapesIn, RAISED } from '../../unprinted';
import type { Notes } from './notes';
import type { Atom, Look } from './types';

/** Words in italics: stars that stand close to what is between them and are no part of a word. */
const ITALICS = /(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*\p{L}\p{N}])/gu;
const ATOM = /\r\n|[\n\r]|\t|[^\S\n\r\t]+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[\s\S]/gu;

/** A stretch of text that looks alike, or a mark. */
interface Stretch extends Span {
  readonly look: Look;
  readonly mark?: FootnoteMark;
  /** How many characters at its beginning and at its end are not printed. */
  readonly unprinted?: readonly [before: number, behind: number];
}

/** How the words of a block are taken. */
interface How {
  readonly opening: Opening | null;
  /** A line break of the text is no more than a blank. */
  readonly joined: boolean;
}

/** The words of a stretch of the text, with the footnotes at their marks. */
export function wordsOf(analysis: Analysis, within: Span, notes: Notes, { opening, joined }: How): Atom[] {
  const escapes = escapesIn(analysis.text.slice(within.start, within.end)).map(found => shifted(found, within.start));
  return stretchesIn(analysis, within, notes, opening).flatMap(({ start, end, look, mark }): Atom[] => {
    if (mark) return [notes.atomOf(mark)];
    const here = escapes.filter(found => found.start >= start && found.end <= end).map(found => shifted(found, -start));
    return atomsIn(analysis.text.slice(start, end), look, joined, here);
  });
}

/** A backslash that makes what stands behind it ordinary text. */
export const ESCAPE: Atom = { kind: 'text', text: '\\', look: 'escape', note: null };

/** Text as atoms, without the backslashes that are not printed; one at the beginning of a line stays, hidden, where the line stays one. */
export function atomsIn(text: string, look: Look, joined: boolean, escapes: readonly Escape[] = []): Atom[] {
  let at = 0;
  const atoms = escapes.flatMap(({ start, end, isOfLine }): Atom[] => {
    const before = piecesOf(text.slice(at, start), look, joined);
    at = end;
    return isOfLine && !joined ? [...before, ESCAPE] : before;
  });
  return [...atoms, ...piecesOf(text.slice(at), look, joined)];
}

function piecesOf(text: string, look: Look, joined: boolean): Atom[] {
  const words = joined ? text.replace(/[ \t]*(?:\r\n|[\n\r])[ \t]*/g, ' ') : text.replace(/[ \t]*(\r\n|[\n\r])[ \t]*/g, '$1');
  return Array.from(words.matchAll(ATOM), ([piece]): Atom => {
    const kind = /[\n\r]/.test(piece) ? 'break' : piece === '\t' ? 'tab' : 'text';
    return { kind, text: kind === 'text' ? piece : '', look, note: null };
  });
}

/** The stretches of a block one behind the other: opening, italics, marks and what is between them. */
function stretchesIn({ text }: Analysis, span: Span, notes: Notes, opening: Opening | null): Stretch[] {
  const special: Stretch[] = notes.marksIn(span).map(mark => ({ start: mark.start, end: mark.end, look: 'plain', mark }));
  if (opening) special.push({ start: opening.start, end: opening.end, look: 'opening' });
  const isTaken = ({ start, end }: Span) => special.some(s => s.start < end && start < s.end);
  for (const m of text.slice(span.start, span.end).matchAll(ITALICS)) {
    const start = span.start + m.index;
    const found = { start, end: start + m[0].length };
    if (!isTaken(found)) special.push({ ...found, look: 'italic', unprinted: [1, 1] });
  }
  for (const m of text.slice(span.start, span.end).matchAll(RAISED))
    special.push({ start: span.start + m.index, end: span.start + m.index + m[0].length, look: 'mark', unprinted: [2, 1] });
  special.sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = span.start;
  for (const stretch of special) {
    if (stretch.start < at || stretch.end > span.end) continue;
    if (at < stretch.start) stretches.push({ start: at, end: stretch.start, look: 'plain' });
    const [before, behind] = stretch.unprinted ?? [0, 0];
    stretches.push({ ...stretch, start: stretch.start + before, end: stretch.end - behind });
    at = stretch.end;
  }
  if (at < span.end) stretches.push({ start: at, end: span.end, look: 'plain' });
  return stretches;
}
