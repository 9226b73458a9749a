import type { Rule } from '../rule';

/** The rules on references, in the order of the pages. */
export const REFERENCES: readonly Rule[] = [];
