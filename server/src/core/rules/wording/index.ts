import type { Rule } from '../rule';

/** The rules on wording, in the order of the pages. */
export const WORDING: readonly Rule[] = [];
