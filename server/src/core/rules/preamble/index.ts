import type { Rule } from '../rule';
import { ppEndComma } from './pp-end-comma';
import { ppInternalStop } from './pp-internal-stop';
import { ppOpeningForm } from './pp-opening-form';
import { ppOperativeVerb } from './pp-operative-verb';
import { ppSections } from './pp-sections';
import { ppWrongCase } from './pp-wrong-case';
import { preambleNumbered } from './preamble-numbered';

/** The rules on the preamble, in the order of the pages. */
export const PREAMBLE: readonly Rule[] = [
  preambleNumbered,
  ppOpeningForm,
  ppWrongCase,
  ppOperativeVerb,
  ppEndComma,
  ppInternalStop,
  ppSections,
];
