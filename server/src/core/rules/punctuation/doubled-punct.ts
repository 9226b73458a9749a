import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

const TWICE = /(?<same>[,;:])\k<same>+|(?<!\.)(?<stop>\.)\.(?!\.)|[,;:]+(?<last>[,;:.])(?!\.)/g;

/** One punctuation mark is enough. */
export const doubledPunct = defineRule<{ readonly written: string; readonly form: string; readonly same: boolean }>({
  id: 'doubled-punct',
  family: 'punctuation',
  summary: 'No punctuation mark stands twice, and no two follow each other.',
  why: 'Two marks in a row are what is left when words were moved or cut. One stands in the English paragraphs of 2020–2024 that were measured and one in the Spanish ones, none in the French and Russian ones.',
  remedy: 'Leave the mark that the sentence needs.',
  exceptions: 'The point of an abbreviation before a comma or semicolon: `D.C.,`.',
  severity: 'warning',
  within: WORDED_KINDS,
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting kites seen at 3 p.m., and others,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting kites,, string and wind,\n\nDecides to consider the matter.\n'],
  },
  *find({ text, body }) {
    for (const { start, end, words, groups } of matchesOf(text, TWICE)) {
      const one = groups.same || groups.stop;
      if (start >= body) yield { ...span(start, end), data: { written: words, form: one || (groups.last ?? ''), same: Boolean(one) } };
    }
  },
  message: ({ written, form }) => `Two marks follow each other here, “${written}”, where one is enough. Write “${form}”.`,
  fix: marks => ({ title: `Leave “${marks.data.form}”`, edits: [replace(marks, marks.data.form)], safe: marks.data.same }),
});
