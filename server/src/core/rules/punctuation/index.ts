import type { Rule } from '../rule';
import { doubleSpace } from './double-space';
import { quotePunct } from './quote-punct';
import { quotes } from './quotes';

/** The rules on punctuation, in the order of the pages. */
export const PUNCTUATION: readonly Rule[] = [quotes, quotePunct, doubleSpace];
