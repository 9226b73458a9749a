import { isoDate } from '../../../core/citations/patterns';
import { dateInLine } from '../../../core/model/adoption';

/** The day that a line of its own names, as an ISO date; null where it is no such line. */
export function adoptedDay(line: string): string | null {
  const date = /^\d{1,2}[ \u00a0]\p{L}+[ \u00a0]\d{4}$/u.test(line) ? dateInLine(line) : null;
  const [day, month, year] = date?.split(' ') ?? [];
  return isoDate(day, month, year);
}
