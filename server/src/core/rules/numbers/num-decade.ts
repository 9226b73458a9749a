import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

/** A decade has no apostrophe. */
export const numDecade = defineRule<{ readonly decade: string }>({
  id: 'num-decade',
  family: 'numbers',
  summary: 'A decade is a plural without an apostrophe: `the 1990s`.',
  why: 'An apostrophe marks what belongs to a year, and the years of a decade are a plural. None stands in a decade of the texts of 2020–2024.',
  remedy: 'Remove the apostrophe.',
  severity: 'warning',
  languages: ['en'],
  cues: ['0’s', "0's"],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the kites of the 1990s,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting the kites of the 1990’s,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { start, end, groups } of matchesOf(prose, /(?<=\b(?<year>\d{3}0))[’'](?=s\b)/g)) {
      yield { ...span(start, end), data: { decade: `${groups.year}s` } };
    }
  },
  message: ({ decade }) => `The years of a decade are a plural, and a plural has no apostrophe. Write “${decade}”.`,
  fix: mark => ({ title: `Write “${mark.data.decade}”`, edits: [remove(mark)], safe: true }),
});
