import { toOrdinal } from '../lexicon/en/ordinals';

/** When an organ meets and how it names its sessions. */
export interface Calendar {
  /** The session that is held on a day (ISO date), or the next one. */
  readonly sessionOn: (date: string) => number;
  /** The session at which what is decided at one comes up again, a year later. */
  readonly yearAfter: (session: number) => number;
  /** As it stands before “session”: `eighty-first`, `2027`. */
  readonly nameOf: (session: number) => string;
}

const partsOf = (date: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};
const ordinal = (session: number): string => toOrdinal(session) ?? String(session);

/** The Tuesday of the second week of September, counted from the first week with a working day (rule 1 of the rules of procedure, as amended in 2023). */
function openingIn(year: number): number {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  // The Monday of the first week with a working day; on a weekend that week has not begun yet.
  const monday = first === 6 ? 3 : first === 0 ? 2 : 2 - first;
  return monday + 8;
}

/** A session a year, from September on; the first opened in January 1946 and the second the same autumn. */
export const GENERAL_ASSEMBLY: Calendar = {
  sessionOn: date => {
    const { year, month, day } = partsOf(date);
    const isOpen = month > 9 || (month === 9 && day >= openingIn(year));
    return year - (isOpen ? 1945 : 1946);
  },
  yearAfter: session => session + 1,
  nameOf: ordinal,
};

/** Sessions named by years, which begin at the end of July of the year before. */
export const ECONOMIC_AND_SOCIAL_COUNCIL: Calendar = {
  sessionOn: date => {
    const { year, month, day } = partsOf(date);
    return month > 7 || (month === 7 && day >= 25) ? year + 1 : year;
  },
  yearAfter: session => session + 1,
  nameOf: String,
};

/** Three sessions a year, in spring, summer and autumn: the fifty-eighth to the sixtieth in 2025. */
export const HUMAN_RIGHTS_COUNCIL: Calendar = {
  sessionOn: date => {
    const { year, month } = partsOf(date);
    const third = month <= 4 ? 0 : month <= 7 ? 1 : month <= 10 ? 2 : 3;
    return 58 + 3 * (year - 2025) + third;
  },
  yearAfter: session => session + 3,
  nameOf: ordinal,
};
