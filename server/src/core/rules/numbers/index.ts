import type { Rule } from '../rule';
import { dateForm } from './date-form';
import { dateImpossible } from './date-impossible';
import { dateNumeric } from './date-numeric';
import { dateRange } from './date-range';
import { money } from './money';
import { numDecade } from './num-decade';
import { numFractions } from './num-fractions';
import { numSentenceStart } from './num-sentence-start';
import { numThousands } from './num-thousands';
import { numWords } from './num-words';
import { ordinalSuffix } from './ordinal-suffix';
import { ordinalsSession } from './ordinals-session';
import { percent } from './percent';
import { timeForm } from './time-form';

/** The rules on numbers and dates, in the order of the pages. */
export const NUMBERS: readonly Rule[] = [
  dateForm,
  dateImpossible,
  dateNumeric,
  dateRange,
  timeForm,
  ordinalsSession,
  ordinalSuffix,
  numDecade,
  numWords,
  numSentenceStart,
  numFractions,
  numThousands,
  percent,
  money,
];
