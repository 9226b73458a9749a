import { MONTH_OR_SHORT, monthIn, toMonth } from '../../lexicon/en/dates';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const SUFFIX = '(?:st|nd|rd|th)';
const DAY = `\\d{1,2}${SUFFIX}?`;
const DAYS = `(?<days>${DAY}(?:(?:\\s?[–-]\\s?|\\s(?:to|and|or)\\s)${DAY})?)`;
const MONTH = `(?<month>${MONTH_OR_SHORT})(?<point>\\.?)`;
const YEAR = '(?<year>\\d{4})(?!\\d)';
/** The days behind a month: the second of two has no month of its own. */
const DAYS_ALONE = DAYS.replace(')?)', `(?!\\s(?:${MONTH_OR_SHORT})\\b))?)`);
const ARTICLE = `(?:(?<=\\bon\\s)the\\s|the\\s(?=${DAY}\\sof\\s))?`;

const SHAPES = [
  new RegExp(`(?<![\\w.,/])${ARTICLE}${DAYS}(?:,?\\s(?:of\\s)?)?${MONTH}(?!\\p{L})(?:(?:,|\\sof)?\\s?${YEAR})?`, 'giu'),
  new RegExp(
    `(?<=(?<before>\\w*)\\s?[“(–-]?)\\b${MONTH}\\s?(?:the\\s)?${DAYS_ALONE}(?![\\d/]|[.,]\\d{3}\\b)(?:,?\\s?(?:of\\s)?${YEAR})?(?!\\w)(?=(?<behind>.?.?.?.?))`,
    'giu',
  ),
  new RegExp(`\\b${MONTH}(?:,|\\sof)\\s${YEAR}`, 'gu'),
];

/** Words behind which a month and a number are a day, also where no year follows, and what then stands behind. */
const BEFORE_DAY = /^(?:on|from|to|by|until|since|of|and|or|before|after|between|through)$/i;
const BEHIND_DAY = /^(?:$|[\s.,;:)\]–-]*$|[,;.:)\]–-]|\s(?:to|and|or|at|in|as|for|the)\b)/;

interface Written {
  readonly days?: string;
  readonly month?: string;
  readonly point?: string;
  readonly year?: string;
  readonly before?: string;
  readonly behind?: string;
}

/** The date in the form of the United Nations; null where the words need not be a date. */
function formOf({ days = '', month = '', point = '', year = '', before, behind = '' }: Written): string | null {
  const name = toMonth(monthIn(month) ?? 0);
  const full = month.length === name?.length;
  if (!name || (point && full)) return null;
  if (before !== undefined && !year && !/[a-z]/.test(days) && !(BEFORE_DAY.test(before) && BEHIND_DAY.test(behind))) return null;
  if (!year && (!full || (/^ma/.test(month) && !/\d[a-z]/.test(days)))) return null;
  const plain = onOneLine(days)
    .replace(new RegExp(`(?<=\\d)${SUFFIX}`, 'gi'), '')
    .replace(/\b0(?=\d)/g, '');
  return [plain, name, year].filter(Boolean).join(' ');
}

/** Dates are written day, month, year. */
export const dateForm = defineRule<{ readonly written: string; readonly form: string; readonly safe: boolean }>({
  id: 'date-form',
  family: 'numbers',
  summary: 'A date is day, month and year, without ordinals, short forms or commas: `12 September 2019`.',
  why: 'The Editorial Manual writes dates with the day first. All of 6,900 dates with a year in the paragraphs of General Assembly, Human Rights Council and Economic and Social Council texts of 2020–2024 do; 10 paragraphs of the Security Council put the month first and 6 give the day an ordinal.',
  remedy: 'Write the day in figures, the month in full and the year, with nothing between them.',
  exceptions: 'Quoted words and the titles of instruments.',
  severity: 'error',
  languages: ['en'],
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
    for (const { start, end, words, groups } of SHAPES.flatMap(shape => [...matchesOf(prose, shape)]).sort((a, b) => a.start - b.start)) {
      const form = start < from ? null : formOf(groups);
      if (!form) continue;
      from = end;
      if (form !== onOneLine(words)) yield { ...span(start, end), data: { written: onOneLine(words), form, safe: /^\d/.test(form) } };
    }
  },
  message: ({ written, form }) =>
    `“${written}” is not how the United Nations writes a date: the day comes first, in figures, then the month in full and the year. Write “${form}”.`,
  fix: date => ({ title: `Write “${date.data.form}”`, edits: [replace(date, date.data.form)], safe: date.data.safe }),
});
