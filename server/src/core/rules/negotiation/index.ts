import type { Rule } from '../rule';
import { alternativeText } from './alternative-text';
import { bracketUnmatched } from './bracket-unmatched';
import { negotiationNote } from './negotiation-note';
import { paragraphInserted } from './paragraph-inserted';
import { paragraphLabel } from './paragraph-label';
import { placeholder } from './placeholder';
import { squareBrackets } from './square-brackets';

/** The rules on texts under negotiation, in the order of the pages. */
export const NEGOTIATION: readonly Rule[] = [
  bracketUnmatched,
  squareBrackets,
  paragraphLabel,
  paragraphInserted,
  alternativeText,
  negotiationNote,
  placeholder,
];
