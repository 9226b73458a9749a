import { fnPositionEn } from './footnotes/fn-position-en';
import { fnSequence } from './footnotes/fn-sequence';
import { fnUndefined } from './footnotes/fn-undefined';
import { fnUnused } from './footnotes/fn-unused';
import { opBaseForm } from './operative/op-base-form';
import { opEndSemicolon } from './operative/op-end-semicolon';
import { opLastStop } from './operative/op-last-stop';
import { opNumberForm } from './operative/op-number-form';
import { opNumberSequence } from './operative/op-number-sequence';
import { opOpeningForm } from './operative/op-opening-form';
import { opParticiple } from './operative/op-participle';
import { opSingleUnnumbered } from './operative/op-single-unnumbered';
import { opStopTooEarly } from './operative/op-stop-too-early';
import { ppEndComma } from './preamble/pp-end-comma';
import { ppOpeningForm } from './preamble/pp-opening-form';
import { ppOperativeVerb } from './preamble/pp-operative-verb';
import { preambleNumbered } from './preamble/preamble-numbered';
import type { Rule } from './rule';
import { elementOrder } from './structure/element-order';
import { frontMatterInvalid } from './structure/front-matter-invalid';
import { operativePartMissing } from './structure/operative-part-missing';
import { organLineComma } from './structure/organ-line-comma';
import { organLineMissing } from './structure/organ-line-missing';
import { titleFinalStop } from './structure/title-final-stop';
import { titleMissing } from './structure/title-missing';
import { titlePresent } from './structure/title-present';
import { subEnd } from './subparagraphs/sub-end';
import { subIntroColon } from './subparagraphs/sub-intro-colon';
import { subMarkLevel1 } from './subparagraphs/sub-mark-level1';
import { subMarkLevel2 } from './subparagraphs/sub-mark-level2';
import { subSequence } from './subparagraphs/sub-sequence';

/** Every rule, in the order of the pages, which is that of the text. */
export const RULES: readonly Rule[] = [
  frontMatterInvalid,
  titleMissing,
  titlePresent,
  titleFinalStop,
  organLineMissing,
  organLineComma,
  elementOrder,
  operativePartMissing,
  preambleNumbered,
  ppOpeningForm,
  ppOperativeVerb,
  ppEndComma,
  opNumberForm,
  opNumberSequence,
  opSingleUnnumbered,
  opOpeningForm,
  opParticiple,
  opBaseForm,
  opEndSemicolon,
  opStopTooEarly,
  opLastStop,
  subMarkLevel1,
  subMarkLevel2,
  subSequence,
  subIntroColon,
  subEnd,
  fnSequence,
  fnUndefined,
  fnUnused,
  fnPositionEn,
];

/** The rule of that name, or null. */
export const ruleById = (id: string): Rule | null => RULES.find(rule => rule.id === id) ?? null;
