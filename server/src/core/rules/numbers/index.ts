import type { Rule } from '../rule';
import { dateForm } from './date-form';
import { ordinalsSession } from './ordinals-session';
import { percent } from './percent';

/** The rules on numbers and dates, in the order of the pages. */
export const NUMBERS: readonly Rule[] = [dateForm, ordinalsSession, percent];
