import { plain } from '../../lexicon/plain';
import { defineRule } from '../rule';

const MEETING = /\bmeeting[.,;]?$/im;
const DATE = /\b\d{4}[.,;]?$/m;

/** The meeting and the date of an adoption go together. */
export const adoptionLineMissing = defineRule<{ readonly missing: 'meeting' | 'date' }>({
  id: 'adoption-line-missing',
  family: 'structure',
  summary: 'The lines of adoption give both the meeting and its date.',
  why: 'An adoption is recorded by the number of the meeting and, on the line below, the day on which it was held; the date is that of the adoption even past midnight (Editorial Manual, Resolutions, drafting and editing). Of 1,467 adopted texts of 2020–2024 one gives the date without the meeting.',
  remedy: 'Write the meeting and, on the line below it, the date.',
  exceptions: 'A draft, which has neither line.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      '76/8. Reefs\n\nThe General Assembly,\n\nNoting the reefs,\n\nDecides to consider the matter.\n\n42nd plenary meeting\n1 December 2021\n',
    ],
    bad: ['76/8. Reefs\n\nThe General Assembly,\n\nNoting the reefs,\n\nDecides to consider the matter.\n\n42nd plenary meeting\n'],
  },
  *detect({ resolution }) {
    for (const { adoption } of resolution.parts) {
      const lines = adoption.filter(({ piece }) => !piece.text.startsWith('['));
      const meeting = lines.some(({ piece }) => MEETING.test(plain(piece.text)));
      const date = lines.some(({ piece }) => DATE.test(plain(piece.text)));
      const [first] = lines;
      if (first && meeting !== date) yield { start: first.start, end: first.end, data: { missing: meeting ? 'date' : 'meeting' } };
    }
  },
  message: ({ missing }) =>
    missing === 'date'
      ? 'The meeting stands here without its date, and an adoption is recorded by both. Write the date of the adoption on the line below it.'
      : 'The date stands here without the meeting, and an adoption is recorded by both. Write the number of the meeting on the line above it.',
});
