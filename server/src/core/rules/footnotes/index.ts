import type { Rule } from '../rule';
import { fnAllSources } from './fn-all-sources';
import { fnDuplicate } from './fn-duplicate';
import { fnEmpty } from './fn-empty';
import { fnFinalStop } from './fn-final-stop';
import { fnForm } from './fn-form';
import { fnFormResolution } from './fn-form-resolution';
import { fnIbid } from './fn-ibid';
import { fnMultiple } from './fn-multiple';
import { fnNoRepeatIndicator } from './fn-no-repeat-indicator';
import { fnNumbered } from './fn-numbered';
import { fnOnce } from './fn-once';
import { fnOrder } from './fn-order';
import { fnPlacement } from './fn-placement';
import { fnPositionEn } from './fn-position-en';
import { fnSequence } from './fn-sequence';
import { fnUndefined } from './fn-undefined';
import { fnUnused } from './fn-unused';

/** The rules on footnotes, in the order of the pages. */
export const FOOTNOTES: readonly Rule[] = [
  fnSequence,
  fnNumbered,
  fnUndefined,
  fnUnused,
  fnDuplicate,
  fnOrder,
  fnEmpty,
  fnPositionEn,
  fnPlacement,
  fnMultiple,
  fnNoRepeatIndicator,
  fnOnce,
  fnAllSources,
  fnFinalStop,
  fnForm,
  fnFormResolution,
  fnIbid,
];
