import type { Rule } from '../rule';
import { presentResolution } from './present-resolution';
import { refDateForm } from './ref-date-form';
import { refDateMismatch } from './ref-date-mismatch';
import { refDecision } from './ref-decision';
import { refFirstDate } from './ref-first-date';
import { refInternal } from './ref-internal';
import { refInternalTarget } from './ref-internal-target';
import { refLaterNoDate } from './ref-later-no-date';
import { refNumberFormEcosoc } from './ref-number-form-ecosoc';
import { refNumberFormGa } from './ref-number-form-ga';
import { refNumberFormHrc } from './ref-number-form-hrc';
import { refNumberFormSc } from './ref-number-form-sc';
import { refOperativeParagraph } from './ref-operative-paragraph';
import { refPara } from './ref-para';
import { refParaAbbrev } from './ref-para-abbrev';
import { refPlural } from './ref-plural';

/** The rules on references, in the order of the pages. */
export const REFERENCES: readonly Rule[] = [
  presentResolution,
  refNumberFormGa,
  refNumberFormSc,
  refNumberFormEcosoc,
  refNumberFormHrc,
  refDecision,
  refPlural,
  refFirstDate,
  refLaterNoDate,
  refDateForm,
  refDateMismatch,
  refPara,
  refParaAbbrev,
  refOperativeParagraph,
  refInternal,
  refInternalTarget,
];
