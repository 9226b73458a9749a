import type { Rule } from '../rule';
import { restrictedPhrase } from './restricted-phrase';

/** The rules on verbs and addressees, in the order of the pages. */
export const VERBS: readonly Rule[] = [restrictedPhrase];
