import { CARDINAL, cardinalIn } from '../../lexicon/en/cardinals';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const IN_FIGURES = /(?:(?<number>\d[\d.,]*)\s?)?(?:%|(?<!\p{L})per[\s-]?cents?\b)/giu;
const IN_WORDS = new RegExp(`\\b(?<words>${CARDINAL})\\sper\\scent\\b`, 'g');

/** Percentages are figures and the two words `per cent`. */
export const percent = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'percent',
  family: 'numbers',
  summary: 'Percentages are written in figures with `per cent`: `40 per cent`.',
  why: 'The Editorial Manual writes “per cent” as two words and always with figures. All 762 percentages in the paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 are written so; the Security Council has a sign or a single word 17 times.',
  remedy: 'Write the number in figures, a space and `per cent`.',
  exceptions: 'Tables and quoted words.',
  severity: 'warning',
  languages: ['en'],
  cues: ['%', 'per', 'percent', 'percents'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting that 40.5 per cent of kites are red,\n\nDecides to consider the percentage.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting that 40% of kites are red,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting that 40 percent of kites are red,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting that forty per cent of kites are red,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, IN_FIGURES)) {
      const form = groups.number ? `${groups.number} per cent` : 'per cent';
      if (form !== onOneLine(words)) yield { ...span(start, end), data: { written: onOneLine(words), form } };
    }
    for (const { start, end, words, groups } of matchesOf(prose, IN_WORDS)) {
      yield { ...span(start, end), data: { written: onOneLine(words), form: `${cardinalIn(groups.words ?? '')} per cent` } };
    }
  },
  message: ({ written, form }) =>
    `Percentages are written in figures with the two words “per cent”, but this one is “${written}”. Write “${form}”.`,
  fix: share => ({ title: `Write “${share.data.form}”`, edits: [replace(share, share.data.form)], safe: true }),
});
