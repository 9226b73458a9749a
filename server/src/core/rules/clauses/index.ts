import type { Rule } from '../rule';

/** The rules on typical clauses, in the order of the pages. */
export const CLAUSES: readonly Rule[] = [];
