import type { Rule } from '../rule';

/** The rules on the also/further series, in the order of the pages. */
export const SERIES: readonly Rule[] = [];
