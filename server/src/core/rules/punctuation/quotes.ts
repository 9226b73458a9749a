import { matchesIn } from '../../text/matchesIn';
import { type Span, span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** The double mark of keyboards, the sign for inches, and two single marks that stand for a double one. */
const STRAIGHT = /["″]|''|``/g;
const OPENS = /(?:^|[\s([—–‘“«])$/;

interface Mark extends Span {
  readonly opens: boolean;
  /** Whether it stands inside a quotation with marks of print. */
  readonly inside: boolean;
}

/** The straight marks of a text, each with the side of the quotation that it stands on. */
function marksIn(text: string, from: number): Mark[] {
  return matchesIn(text, STRAIGHT).map(m => {
    const { index: start } = m;
    const end = start + m[0].length;
    const opens = OPENS.test(text.slice(Math.max(from, start - 1), start)) && !/^\s|^$/.test(text.charAt(end));
    const before = text.slice(from, start);
    const inside = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«')) > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
    return { start, end, opens, inside };
  });
}

/** Quotation marks are those of print. */
export const quotes = defineRule<{ readonly marks: readonly Mark[] }>({
  id: 'quotes',
  family: 'punctuation',
  summary: 'Quotation marks are the curved pair of print, not the straight marks of a keyboard.',
  why: 'The Editorial Manual prints “ and ”, with ‘ and ’ inside. No straight double mark stands in the texts of the General Assembly, the Human Rights Council, the Economic and Social Council and the Security Council of 2020–2024, in which some 4,000 quotations are marked; French and Russian ones use « and ».',
  remedy: 'Put the opening and the closing mark of the language in place of the straight ones.',
  exceptions: 'Annexes and tables.',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  within: WORDED_KINDS,
  cues: ['"', '″', "''", '``'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the fair entitled “A sky of ‘paper’ kites”,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting the fair entitled "A sky of kites",\n\nDecides to consider the matter.\n'],
  },
  *find({ text, body }) {
    const marks = marksIn(text, body);
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i] as Mark;
      const next = marks[i + 1];
      const pair = mark.opens && next && !next.opens ? [mark, next] : [mark];
      i += pair.length - 1;
      yield { ...span(mark.start, pair.at(-1)?.end ?? mark.end), data: { marks: pair } };
    }
  },
  message: ({ marks }) =>
    marks.length > 1
      ? 'These words stand between straight marks, which a keyboard types and resolutions do not print. Put an opening and a closing quotation mark in their place.'
      : 'This straight mark is one that a keyboard types and resolutions do not print. Put an opening or a closing quotation mark in its place.',
  fix({ start, data: { marks } }, { lexicon }) {
    const shift = start - (marks[0]?.start ?? 0);
    const [opening, closing] = marks[0]?.inside ? lexicon.quotationMarks.inner : lexicon.quotationMarks.outer;
    const edits = marks.map(mark => replace(span(mark.start + shift, mark.end + shift), mark.opens ? opening : closing));
    return { title: 'Put quotation marks of print', edits, safe: true };
  },
});
