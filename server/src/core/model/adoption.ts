import { isoDate } from '../citations/patterns';
import { monthIn, toMonth } from '../lexicon/en/dates';
import { plain } from '../lexicon/plain';
import type { Analysis } from './analysis';

/** The date as day, month and year; null where the calendar has no such day. */
export function dateInLine(line: string): string | null {
  const month = monthIn(/\p{L}{3,}/u.exec(line)?.[0] ?? '') ?? 0;
  const day = Number(/\b\d{1,2}(?=\D)/.exec(line)?.[0]);
  const year = Number(/\d{4}/.exec(line)?.[0]);
  const date = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${day} ${toMonth(month)} ${year}` : null;
}

/** The day of adoption as an ISO date; null where none is recorded. */
export function adoptedOn({ resolution, text }: Analysis): string | null {
  for (const { start, end } of resolution.parts.flatMap(part => part.adoption)) {
    const date = /^\d{1,2} \p{L}+ \d{4}$/mu.exec(plain(text.slice(start, end)))?.[0];
    const [day, month, year] = (date && dateInLine(date)?.split(' ')) || [];
    const adopted = isoDate(day, month, year);
    if (adopted) return adopted;
  }
  return null;
}
