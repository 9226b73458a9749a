import { MONTH } from '../../lexicon/en/dates';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

const NUMBERS = /\b(?<from>\d{1,4})(?<![.,/–-]\d{1,4}|\bNos?\.\s?\d{1,4})\s?-\s?(?<to>\d{1,4})(?![\w/–-]|[.,]\d)/g;
const DATES = new RegExp(`(?<=\\b\\d{1,2}\\s(?:${MONTH})(?:\\s\\d{4})?)\\s?-\\s?(?=\\d{1,2}\\s(?:${MONTH})\\b)`, 'g');

/** Whether two numbers with a hyphen between them are a range: the second is greater, or the end of a year. */
const isRange = (from: string, to: string): boolean =>
  Number(to) > Number(from) || (from.length === 4 && to.length === 2 && Number(to) > Number(from.slice(2)));

/** A range of numbers or dates has the en dash. */
export const dashRange = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'dash-range',
  family: 'punctuation',
  summary: 'A range of numbers or dates has the en dash: `2018–2020`, `paragraphs 31–35`.',
  why: 'The Editorial Manual sets the en dash in ranges. It stands in all 1,121 ranges of General Assembly, Human Rights Council and Economic and Social Council paragraphs of 2020–2024, where hyphens between numbers belong to names and numbers of documents; the Security Council writes the hyphen in 5 of its ranges.',
  remedy: 'Put an en dash between the two, without spaces.',
  exceptions: 'Numbers of documents, as `No. 2013-3`, and chains of three numbers.',
  severity: 'warning',
  languages: ['en'],
  cues: ['-'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the period 2018–2020 and law No. 2013-30,\n\nDecides to consider the matter.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the plan for 2018-2020,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair of 30 June-17 July 2020,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    if (!/\w\s?-\s?\d/.test(prose)) return;
    for (const { start, end, words, groups } of matchesOf(prose, NUMBERS)) {
      const { from = '', to = '' } = groups;
      if (isRange(from, to)) yield { ...span(start, end), data: { written: words, form: `${from}–${to}` } };
    }
    for (const { start, end, words } of matchesOf(prose, DATES)) yield { ...span(start, end), data: { written: words, form: '–' } };
  },
  message: ({ written, form }) =>
    `From one number or date to another runs an en dash, but here stands a hyphen: “${written}”. Write “${form}”, without spaces.`,
  fix: range => ({ title: 'Put an en dash', edits: [replace(range, range.data.form)], safe: true }),
});
