import type { Rule } from '../rule';
import { opAndBeforeLast } from './op-and-before-last';
import { opBaseForm } from './op-base-form';
import { opEndSemicolon } from './op-end-semicolon';
import { opLastStop } from './op-last-stop';
import { opNumberForm } from './op-number-form';
import { opNumberRestartMixed } from './op-number-restart-mixed';
import { opNumberSequence } from './op-number-sequence';
import { opOpeningForm } from './op-opening-form';
import { opParticiple } from './op-participle';
import { opRepeatedSubject } from './op-repeated-subject';
import { opSingleUnnumbered } from './op-single-unnumbered';
import { opStopTooEarly } from './op-stop-too-early';
import { opTwoVerbsComma } from './op-two-verbs-comma';
import { opWrongCase } from './op-wrong-case';

/** The rules on the operative part, in the order of the pages. */
export const OPERATIVE: readonly Rule[] = [
  opNumberForm,
  opNumberSequence,
  opNumberRestartMixed,
  opSingleUnnumbered,
  opOpeningForm,
  opParticiple,
  opBaseForm,
  opWrongCase,
  opRepeatedSubject,
  opTwoVerbsComma,
  opEndSemicolon,
  opAndBeforeLast,
  opStopTooEarly,
  opLastStop,
];
