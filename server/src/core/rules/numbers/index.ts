import type { Rule } from '../rule';

/** The rules on numbers and dates, in the order of the pages. */
export const NUMBERS: readonly Rule[] = [];
