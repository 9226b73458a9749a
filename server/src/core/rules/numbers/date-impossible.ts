import { daysIn, MONTH, monthIn, WEEKDAY, weekdayOf } from '../../lexicon/en/dates';
import { span } from '../../text/span';
import { firstWordsOf } from '../cues';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const DATE = new RegExp(
  `(?:\\b(?<weekday>${WEEKDAY}),?\\s)?(?<![\\w.,/])(?<day>\\d{1,2})\\s(?<month>${MONTH})(?:\\s(?<year>\\d{4}))?(?!\\w)`,
  'g',
);

/** What is wrong with a date, in words; null where it is in the calendar. */
function faultOf({ weekday, day, month, year }: Readonly<Record<string, string>>): string | null {
  const number = monthIn(month ?? '') ?? 0;
  const days = daysIn(number, year ? Number(year) : null);
  if (Number(day) < 1 || Number(day) > days) return `${month}${number === 2 && year ? ` ${year}` : ''} has ${days} days`;
  const right = year ? weekdayOf(Number(day), number, Number(year)) : weekday;
  return weekday && weekday !== right ? `that day is a ${right}` : null;
}

/** A date is in the calendar. */
export const dateImpossible = defineRule<{ readonly written: string; readonly fault: string }>({
  id: 'date-impossible',
  family: 'numbers',
  summary: 'A date is in the calendar: no 31 June, no 29 February in an ordinary year, and the day of the week fits.',
  why: 'A day that does not exist is a slip that nobody can act on. All dates in paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 are in the calendar.',
  remedy: 'Look the date up and correct it.',
  severity: 'error',
  languages: ['en'],
  cues: firstWordsOf(MONTH.split('|')),
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the fairs of 29 February 2020 and Monday, 12 April 2021,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair of 31 June 2020,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair of 29 February 2021,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair of Friday, 12 April 2021,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, DATE)) {
      const fault = faultOf(groups);
      if (fault) yield { ...span(start, end), data: { written: onOneLine(words), fault } };
    }
  },
  message: ({ written, fault }) => `“${written}” is not in the calendar: ${fault}. Correct the date.`,
});
