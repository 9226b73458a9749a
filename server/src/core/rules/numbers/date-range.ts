import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const HALF = /\b(?<word>from|between)\s(?<first>\d{1,4}(?:\s[A-Z][a-z]+)?(?:\s\d{4})?)\s?[–-]\s?(?=\d{1,4}\b(?![\d/–-]))/g;

/** A range that begins with a word goes on with one. */
export const dateRange = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'date-range',
  family: 'numbers',
  summary: '“From” is followed by “to” and “between” by “and”, not by a dash.',
  why: 'The dash stands for both words: `30 June–17 July 2020` or `from 30 June to 17 July 2020`, not half of each (Editorial Manual, Numbers and dates). None of the spans of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 mixes the two.',
  remedy: 'Write the second word in place of the dash, or leave the first word out.',
  severity: 'warning',
  languages: ['en'],
  cues: ['from', 'between'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair held from 3 to 5 June 2008 and the plan for 2018–2020,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting the fair held from 3–5 June 2008,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, HALF)) {
      const form = `${groups.word} ${onOneLine(groups.first ?? '')} ${groups.word === 'from' ? 'to' : 'and'} `;
      yield { ...span(start, end), data: { written: onOneLine(words), form } };
    }
  },
  message: ({ written, form }) =>
    `A dash stands for two words, and here one of them is written: “${written}”. Write “${form.trim()}”, or leave the first word out.`,
  fix: range => ({ title: `Write “${range.data.form.trim()}”`, edits: [replace(range, range.data.form)], safe: true }),
});
