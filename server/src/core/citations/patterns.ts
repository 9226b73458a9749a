/** The pieces that citations in English are made of, as sources of regular expressions. */

import { MONTH, monthIn, toMonth } from '../lexicon/en/dates';

/** A space, breaking or not. */
export const SPACE = '[ \\u00a0\\u202f]';

/** `70/1`, `S-21/2`, `53/243 B`, `2200 A (XXI)`, `1325 (2000)`. */
export const NUMBER = `(?:(?:S[-\u2011]|ES[-\u2011])?\\d{1,4}/\\d{1,3}(?:${SPACE}[A-Z](?:-[A-Z])?(?![\\w-]))?|\\d{1,4}(?:${SPACE}[A-Z]{1,2})?${SPACE}?\\((?:(?:S-|ES-)?[IVXL]+|\\d{4})\\))`;

/** ` of 25 September 2015`; groups: day, month, year. The year may be missing. */
export const DATE = `(?:${SPACE}of${SPACE}(\\d{1,2})${SPACE}(${MONTH})(?:${SPACE}(\\d{4}))?)`;

/** The ISO date of the groups of {@link DATE}; null where one is missing. */
export function isoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  if (!day || !month || !year) return null;
  return `${year}-${String(monthIn(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An ISO date as texts write it: `12 September 2019`. */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${toMonth(Number(month))} ${year}`;
}
