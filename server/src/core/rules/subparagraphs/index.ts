import type { Rule } from '../rule';
import { subEnd } from './sub-end';
import { subIntroColon } from './sub-intro-colon';
import { subMarkLevel1 } from './sub-mark-level1';
import { subMarkLevel2 } from './sub-mark-level2';
import { subSequence } from './sub-sequence';

/** The rules on subparagraphs, in the order of the pages. */
export const SUBPARAGRAPHS: readonly Rule[] = [subMarkLevel1, subMarkLevel2, subSequence, subIntroColon, subEnd];
