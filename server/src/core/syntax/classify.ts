import { LANGUAGES, LATIN_LANGUAGES } from '../lexicon/language';
import { lexiconOf, type OrganLine, organOf } from '../lexicon/lexicons';
import { plain } from '../lexicon/plain';
import { type Mark, readMark } from './marks';

/** What a line says of itself, whatever stands around it. */
export type LineShape =
  | { readonly is: 'note' }
  | { readonly is: 'table' }
  | { readonly is: 'footnote'; readonly label: string; readonly body: number }
  /** `[^a] See …`, `Abbreviations: …`: the note of a table. */
  | { readonly is: 'table-note' }
  | { readonly is: 'organ'; readonly organ: OrganLine }
  | { readonly is: 'meeting' }
  | { readonly is: 'date' }
  | { readonly is: 'vote' }
  | { readonly is: 'annex' }
  | { readonly is: 'masthead' }
  | { readonly is: 'hash-heading'; readonly level: number; readonly body: number }
  /** A roman number or a capital letter alone. */
  | { readonly is: 'section'; readonly label: string }
  | { readonly is: 'marked'; readonly mark: Mark }
  /** A backslash takes the meaning off the mark behind it. */
  | { readonly is: 'escaped' }
  | { readonly is: 'plain' };

const FOOTNOTE = /^\[\^([^\]\s]+)\]:[ \t\u00a0]*/;
const TABLE_NOTE = /^(?:\[\^(?:[a-z]{1,2}|\*+)\]|[a-z*] ?[/)]?(?= See\b)) /;
/** What explains the letters of a staffing table, in the languages in which it begins with that letter. */
const ABBREVIATIONS = /^(?:Abbreviations|Abréviations|Abreviaturas)[ \u00a0]?:/;
const SECTION = /^(?:[IVXL]+|[A-Z])\.?$/;
const HASH = /^(#{1,4}) +/;
const PLAIN: LineShape = { is: 'plain' };

/** The shape of a trimmed, non-empty line. */
export function shapeOf(line: string): LineShape {
  switch (line.charCodeAt(0)) {
    case 0x2f:
      if (line.startsWith('//')) return { is: 'note' };
      break;
    case 0x7c:
      return { is: 'table' };
    case 0x5c:
      return { is: 'escaped' };
    case 0x41:
      if (ABBREVIATIONS.test(line)) return { is: 'table-note' };
      break;
    case 0x5b: {
      const note = FOOTNOTE.exec(line);
      if (note) return { is: 'footnote', label: note[1] as string, body: note[0].length };
      if (TABLE_NOTE.test(line)) return { is: 'table-note' };
      break;
    }
    case 0x23: {
      const hash = HASH.exec(line);
      if (hash) return { is: 'hash-heading', level: (hash[1] as string).length, body: hash[0].length };
      break;
    }
  }
  return shortLineShape(line) ?? markShape(line);
}

function markShape(line: string): LineShape {
  const mark = readMark(line);
  return mark ? { is: 'marked', mark } : PLAIN;
}

/** A line in Latin letters is in none of the languages that have others. */
const LATIN = /^[\0-\u024f\u2000-\u206f]*$/;

/** The shapes that only a line of little length can have. */
function shortLineShape(line: string): LineShape | null {
  if (line.length > 400) return null;
  const text = plain(line);
  if (SECTION.test(text)) return { is: 'section', label: text };
  const organ = organOf(text);
  if (organ) return { is: 'organ', organ };
  for (const language of LATIN.test(text) ? LATIN_LANGUAGES : LANGUAGES) {
    const { adoption, annex, masthead } = lexiconOf(language);
    if (text.length <= 80 && adoption.meeting.test(text)) return { is: 'meeting' };
    if (text.length <= 40 && adoption.date.test(text)) return { is: 'date' };
    if (adoption.vote.test(text)) return { is: 'vote' };
    if (text.length <= 160 && annex.test(text)) return { is: 'annex' };
    if (masthead.test(text)) return { is: 'masthead' };
  }
  return null;
}
