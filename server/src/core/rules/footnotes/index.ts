import type { Rule } from '../rule';
import { fnPositionEn } from './fn-position-en';
import { fnSequence } from './fn-sequence';
import { fnUndefined } from './fn-undefined';
import { fnUnused } from './fn-unused';

/** The rules on footnotes, in the order of the pages. */
export const FOOTNOTES: readonly Rule[] = [fnSequence, fnUndefined, fnUnused, fnPositionEn];
