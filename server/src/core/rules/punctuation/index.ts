import type { Rule } from '../rule';
import { apostrophe } from './apostrophe';
import { bracketSpace } from './bracket-space';
import { bracketUnbalanced } from './bracket-unbalanced';
import { dashForm } from './dash-form';
import { dashRange } from './dash-range';
import { doubleSpace } from './double-space';
import { doubledPunct } from './doubled-punct';
import { ellipsis } from './ellipsis';
import { exclamation } from './exclamation';
import { invisibleChar } from './invisible-char';
import { question } from './question';
import { quotePunct } from './quote-punct';
import { quoteUnbalanced } from './quote-unbalanced';
import { quotes } from './quotes';
import { serialComma } from './serial-comma';
import { spaceBeforePunct } from './space-before-punct';
import { spaceMissing } from './space-missing';

/** The rules on punctuation, in the order of the pages. */
export const PUNCTUATION: readonly Rule[] = [
  quotes,
  quoteUnbalanced,
  quotePunct,
  apostrophe,
  doubleSpace,
  serialComma,
  spaceBeforePunct,
  spaceMissing,
  doubledPunct,
  bracketSpace,
  bracketUnbalanced,
  dashRange,
  dashForm,
  exclamation,
  question,
  ellipsis,
  invisibleChar,
];
