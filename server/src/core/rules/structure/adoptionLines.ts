import { isoDate } from '../../citations/patterns';
import { monthIn, toMonth } from '../../lexicon/en/dates';
import type { Body } from '../../lexicon/language';
import { plain } from '../../lexicon/plain';
import type { Analysis } from '../../model/analysis';

/** `1st`, `42nd`, `13th`. */
function toFigures(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!teen && { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10]) || 'th'}`;
}

/** Whether the meetings that adopt the resolutions of a body are called plenary; null where it is not known. */
const PLENARY: Readonly<Partial<Record<Body, boolean>>> = {
  'general-assembly': true,
  'economic-and-social-council': true,
  'human-rights-council': false,
};

/** The meeting line as `body` writes it; of another body the word `plenary` stays as it is. */
export function rightMeeting(line: string, body: Body): string {
  const number = Number(/^\d+/.exec(line)?.[0]);
  const resumed = /resumed/i.test(line) ? ' (resumed)' : '';
  const plenary = (PLENARY[body] ?? /plenary/i.test(line)) ? ' plenary' : '';
  return `${toFigures(number)}${resumed}${plenary} meeting`;
}

/** The date as day, month and year; null where the calendar has no such day. */
export function rightDate(line: string): string | null {
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
    const [day, month, year] = (date && rightDate(date)?.split(' ')) || [];
    const adopted = isoDate(day, month, year);
    if (adopted) return adopted;
  }
  return null;
}
