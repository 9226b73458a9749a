import { toFigures } from '../../lexicon/en/ordinals';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { DIGITS } from '../cues';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

const ORDINAL = /(?<![\w/.,])(?<number>\d{1,4})-?(?<suffix>st|nd|rd|th)\b(?!\s(?:\w+\s)?sessions?\b)/g;

/** An ordinal in figures ends as it is spoken. */
export const ordinalSuffix = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'ordinal-suffix',
  family: 'numbers',
  summary: 'An ordinal in figures ends as it is spoken: `22nd`, `113th`.',
  why: 'Meetings are counted in figures, and all 87 ordinals in figures in the paragraphs of 2020–2024 end as they are spoken.',
  remedy: 'Correct the letters behind the figures.',
  severity: 'warning',
  languages: ['en'],
  cues: DIGITS,
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting its 22nd, 111th and 113th meetings,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting its 22th plenary meeting,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, ORDINAL)) {
      const form = toFigures(Number(groups.number));
      if (form !== words) yield { ...span(start, end), data: { written: words, form } };
    }
  },
  message: ({ written, form }) =>
    `The letters behind the figures are those of the spoken ordinal, and “${written}” has others. Write “${form}”.`,
  fix: ordinal => ({ title: `Write “${ordinal.data.form}”`, edits: [replace(ordinal, ordinal.data.form)], safe: true }),
});
