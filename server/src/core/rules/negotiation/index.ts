import type { Rule } from '../rule';

/** The rules on texts under negotiation, in the order of the pages. */
export const NEGOTIATION: readonly Rule[] = [];
