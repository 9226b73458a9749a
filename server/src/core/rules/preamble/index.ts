import type { Rule } from '../rule';
import { ppEndComma } from './pp-end-comma';
import { ppOpeningForm } from './pp-opening-form';
import { ppOperativeVerb } from './pp-operative-verb';
import { preambleNumbered } from './preamble-numbered';

/** The rules on the preamble, in the order of the pages. */
export const PREAMBLE: readonly Rule[] = [preambleNumbered, ppOpeningForm, ppOperativeVerb, ppEndComma];
