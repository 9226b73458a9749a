import type { Rule } from '../rule';
import { presentResolution } from './present-resolution';
import { refInternal } from './ref-internal';
import { refInternalTarget } from './ref-internal-target';
import { refOperativeParagraph } from './ref-operative-paragraph';
import { refPara } from './ref-para';
import { refParaAbbrev } from './ref-para-abbrev';
import { refPlural } from './ref-plural';

/** The rules on references, in the order of the pages. */
export const REFERENCES: readonly Rule[] = [
  presentResolution,
  refPlural,
  refPara,
  refParaAbbrev,
  refOperativeParagraph,
  refInternal,
  refInternalTarget,
];
