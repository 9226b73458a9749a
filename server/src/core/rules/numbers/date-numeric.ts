import { daysIn, toMonth } from '../../lexicon/en/dates';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { DIGITS } from '../cues';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

const DATE =
  /(?<![\w./-])(?:(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})|(?<isoYear>[12]\d{3})-(?<isoMonth>\d{2})-(?<isoDay>\d{2}))(?![\w/-])/g;

const dateOf = (day: number, month: number, year: number): string | null =>
  day >= 1 && day <= daysIn(month, year) ? `${day} ${toMonth(month)} ${year}` : null;

/** The dates that figures may mean. */
function readingsOf({ first, second, year, isoYear, isoMonth, isoDay }: Readonly<Record<string, string>>): string[] {
  const readings = isoYear
    ? [dateOf(Number(isoDay), Number(isoMonth), Number(isoYear))]
    : [dateOf(Number(first), Number(second), Number(year)), dateOf(Number(second), Number(first), Number(year))];
  return [...new Set(readings.filter(date => date !== null))];
}

/** A date names its month. */
export const dateNumeric = defineRule<{ readonly written: string; readonly readings: readonly string[] }>({
  id: 'date-numeric',
  family: 'numbers',
  summary: 'A date names its month and is not written in figures alone.',
  why: 'Half of the world reads 12/09/2019 as a day in September and the rest as one in December. No date is written in figures in the paragraphs of 2020–2024.',
  remedy: 'Write day, month and year: `12 September 2019`.',
  severity: 'error',
  languages: ['en'],
  cues: DIGITS,
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting document A/77/12/2019 and the fair of 25 September 2019,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair of 25/09/2019,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair of 2019-09-25,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, DATE)) {
      const readings = readingsOf(groups);
      if (readings.length > 0) yield { ...span(start, end), data: { written: words, readings } };
    }
  },
  message: ({ written, readings }) =>
    `“${written}” leaves the month to be guessed, and readers guess differently. Write “${readings.join('” or “')}”.`,
  fix: date => ({
    title: `Write “${date.data.readings[0]}”`,
    edits: [replace(date, date.data.readings[0] ?? '')],
    safe: date.data.readings.length === 1,
  }),
});
