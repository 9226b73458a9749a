import type { Rule } from '../rule';

/** The rules on drafters’ notes, in the order of the pages. */
export const COMMENTS: readonly Rule[] = [];
