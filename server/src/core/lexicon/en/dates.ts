const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The sources of patterns that find a month by its name, and by its name or a short form of it. */
export const MONTH = MONTHS.join('|');
export const MONTH_OR_SHORT = [...MONTHS, ...SHORT].join('|');
/** A month by its name or short form in small letters, alone or with the ending of an ordinal run together with it: what `12thMay` leaves of it. */
export const MONTH_WORDS = [...MONTHS, ...SHORT]
  .map(month => month.toLowerCase())
  .flatMap(month => [month, ...['st', 'nd', 'rd', 'th'].map(suffix => suffix + month)]);
export const WEEKDAY = WEEKDAYS.join('|');

/** The number of a month by its name or short form, whatever its capitals: `sept` is 9. Null where the word is none. */
export function monthIn(word: string): number | null {
  if (word.length < 3) return null;
  const at = MONTHS.findIndex(month => month.toLowerCase().startsWith(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}

/** The name of a month: 9 is `September`. Null outside 1…12. */
export const toMonth = (n: number): string | null => MONTHS[n - 1] ?? null;

/** How many days a month has, at most where the year is unknown. */
export function daysIn(month: number, year: number | null): number {
  if (month !== 2 || year === null) return DAYS[month - 1] ?? 0;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** The day of the week of a date of the Gregorian calendar. */
export const weekdayOf = (day: number, month: number, year: number): string =>
  WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string;
