import type { Rule } from '../rule';

/** The rules on verbs and addressees, in the order of the pages. */
export const VERBS: readonly Rule[] = [];
