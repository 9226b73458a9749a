import type { Rule } from '../rule';

/** The rules on spelling, in the order of the pages. */
export const SPELLING: readonly Rule[] = [];
