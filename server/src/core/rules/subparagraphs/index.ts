import type { Rule } from '../rule';
import { bullets } from './bullets';
import { subCapital } from './sub-capital';
import { subEnd } from './sub-end';
import { subIntroColon } from './sub-intro-colon';
import { subMarkLevel1 } from './sub-mark-level1';
import { subMarkLevel2 } from './sub-mark-level2';
import { subMarkLevel3 } from './sub-mark-level3';
import { subMarkLevel4 } from './sub-mark-level4';
import { subMarkSpace } from './sub-mark-space';
import { subNoAnd } from './sub-no-and';
import { subParallel } from './sub-parallel';
import { subSequence } from './sub-sequence';
import { subSingle } from './sub-single';

/** The rules on subparagraphs, in the order of the pages. */
export const SUBPARAGRAPHS: readonly Rule[] = [
  subMarkLevel1,
  subMarkLevel2,
  subMarkLevel3,
  subMarkLevel4,
  subMarkSpace,
  bullets,
  subSequence,
  subSingle,
  subIntroColon,
  subCapital,
  subParallel,
  subEnd,
  subNoAnd,
];
