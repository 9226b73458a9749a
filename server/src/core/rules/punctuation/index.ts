import type { Rule } from '../rule';

/** The rules on punctuation, in the order of the pages. */
export const PUNCTUATION: readonly Rule[] = [];
