import { MONTH_OR_SHORT, MONTH_WORDS, monthIn, toMonth } from '../../lexicon/en/dates';
import type { Span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { type Match, matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const SUFFIX = '(?:st|nd|rd|th)';
const DAY = `\\d{1,2}${SUFFIX}?`;
const SUFFIXED = new RegExp(`(?<=\\d)${SUFFIX}`, 'gi');
const SECOND = `(?:\\s?[–-]\\s?|\\s(?:to|and|or)\\s)${DAY}`;
const MONTH = `(?<month>${MONTH_OR_SHORT})(?<point>\\.?)`;
const YEAR = '(?<year>\\d{4})(?!\\d)';
const ARTICLE = `(?:(?<=\\bon\\s)the\\s|the\\s(?=${DAY}\\sof\\s))?`;

const DAY_FIRST = new RegExp(
  `(?<![\\w.,/])${ARTICLE}(?<days>${DAY}(?:${SECOND})?)(?:,?\\s(?:of\\s)?)?${MONTH}(?![a-z])(?:(?:,|\\sof)?\\s?${YEAR})?`,
  'gi',
);
/** The second of two days behind a month has no month of its own. */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s?(?:the\\s)?(?<days>${DAY}(?:${SECOND}(?!\\d|\\s(?:${MONTH_OR_SHORT})\\b))?)(?![\\d/]|[.,]\\d{3}\\b)(?:,?\\s?(?:of\\s)?${YEAR})?(?!\\w)`,
  'gi',
);
const WITHOUT_DAY = new RegExp(`\\b${MONTH}(?:,|\\sof)\\s${YEAR}`, 'g');

/** Words behind which a month and a number are a day, also where no year follows, and what then stands behind. */
const BEFORE_DAY = /\b(?:on|from|to|by|until|since|of|and|or|before|after|between|through)\s$|[–-]\s?$/i;
const BEHIND_DAY = /^(?:$|[\s.,;:)\]–-]*$|[,;.:)\]–-]|\s(?:to|and|or|at|in|as|for|the)\b)/;

/** The parts of a date as written. */
interface Written {
  readonly days?: string;
  readonly month?: string;
  readonly point?: string;
  readonly year?: string;
}

/** The date in the form of the United Nations; null where the words need not be a date. */
function formOf({ days = '', month = '', point = '', year = '' }: Written): string | null {
  const name = toMonth(monthIn(month) ?? 0);
  const full = month.length === name?.length;
  if (!name || (point && full)) return null;
  if (!year && (!full || (/^ma/.test(month) && !/\d[a-z]/.test(days)))) return null;
  const plain = onOneLine(days)
    .replace(SUFFIXED, '')
    .replace(/\b0(?=\d)/g, '');
  return [plain, name, year].filter(Boolean).join(' ');
}

interface WrittenDate extends Span {
  readonly words: string;
  readonly form: string | null;
}

const dated = ({ start, end, words, groups }: Match): WrittenDate => ({ start, end, words, form: formOf(groups) });

/** The dates of a text in any form, and months with a number behind them that are no dates. */
function* datesIn(prose: string): Generator<WrittenDate> {
  if (!/\d/.test(prose)) return;
  for (const date of [...matchesOf(prose, DAY_FIRST), ...matchesOf(prose, WITHOUT_DAY)]) yield dated(date);
  for (const date of matchesOf(prose, MONTH_FIRST)) {
    const { days = '', year } = date.groups;
    const sure = year || /[a-z]/.test(days) || (BEFORE_DAY.test(prose.slice(0, date.start)) && BEHIND_DAY.test(prose.slice(date.end)));
    if (sure) yield dated(date);
  }
}

/** Dates are written day, month, year. */
export const dateForm = defineRule<{ readonly written: string; readonly form: string; readonly safe: boolean }>({
  id: 'date-form',
  family: 'numbers',
  summary: 'A date is day, month and year, without ordinals, short forms or commas: `12 September 2019`.',
  why: 'The Editorial Manual writes dates with the day first. All but one of some 21,850 dates in the paragraphs of General Assembly, Human Rights Council and Economic and Social Council texts of 2020–2024 are written so; 10 paragraphs of the Security Council put the month first and 6 give the day an ordinal.',
  remedy: 'Write the day in figures, the month in full and the year, with nothing between them.',
  exceptions: 'Quoted words and the titles of instruments.',
  severity: 'error',
  languages: ['en'],
  cues: MONTH_WORDS,
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the kite fair held from 3 to 5 September 2019,\n\nDecides to consider the matter on 12 May.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the kite fair of September 12, 2019,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the kite fair held from September 3 to 5, 2019,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the kite fair held on the 12th of September,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the kite fair of 12 Sept. 2019,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the kite fair of 12 september 2019,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    let from = 0;
    for (const { start, end, words, form } of [...datesIn(prose)].sort((a, b) => a.start - b.start)) {
      if (form === null || start < from) continue;
      from = end;
      const written = onOneLine(words);
      if (form !== written) yield { start, end, data: { written, form, safe: /^\d/.test(form) } };
    }
  },
  message: ({ written, form }) =>
    `“${written}” is not how the United Nations writes a date: the day comes first, in figures, then the month in full and the year. Write “${form}”.`,
  fix: date => ({ title: `Write “${date.data.form}”`, edits: [replace(date, date.data.form)], safe: date.data.safe }),
});
