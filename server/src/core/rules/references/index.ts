import type { Rule } from '../rule';
import { docSymbol } from './doc-symbol';
import { presentResolution } from './present-resolution';
import { refAmbiguousNumber } from './ref-ambiguous-number';
import { refDateForm } from './ref-date-form';
import { refDateMismatch } from './ref-date-mismatch';
import { refDecision } from './ref-decision';
import { refExistsSession } from './ref-exists-session';
import { refExistsYear } from './ref-exists-year';
import { refFirstDate } from './ref-first-date';
import { refInternal } from './ref-internal';
import { refInternalTarget } from './ref-internal-target';
import { refLaterNoDate } from './ref-later-no-date';
import { refListOrder } from './ref-list-order';
import { refListSeparator } from './ref-list-separator';
import { refNumberFormEcosoc } from './ref-number-form-ecosoc';
import { refNumberFormGa } from './ref-number-form-ga';
import { refNumberFormHrc } from './ref-number-form-hrc';
import { refNumberFormSc } from './ref-number-form-sc';
import { refOperativeParagraph } from './ref-operative-paragraph';
import { refOwnIts } from './ref-own-its';
import { refPara } from './ref-para';
import { refParaAbbrev } from './ref-para-abbrev';
import { refPlural } from './ref-plural';
import { refShortBody } from './ref-short-body';
import { refTitle } from './ref-title';
import { refUnknown } from './ref-unknown';

/** The rules on references, in the order of the pages. */
export const REFERENCES: readonly Rule[] = [
  presentResolution,
  refNumberFormGa,
  refNumberFormSc,
  refNumberFormEcosoc,
  refNumberFormHrc,
  refDecision,
  refPlural,
  refListSeparator,
  refListOrder,
  refFirstDate,
  refLaterNoDate,
  refDateForm,
  refDateMismatch,
  refExistsSession,
  refExistsYear,
  refUnknown,
  refAmbiguousNumber,
  refOwnIts,
  refShortBody,
  refTitle,
  docSymbol,
  refPara,
  refParaAbbrev,
  refOperativeParagraph,
  refInternal,
  refInternalTarget,
];
