import type { Rule } from '../rule';
import { callsForAddressee } from './calls-for-addressee';
import { callsOn } from './calls-on';
import { opRequestAddressee } from './op-request-addressee';
import { opSecretariat } from './op-secretariat';
import { openingMisspelt } from './opening-misspelt';
import { organPhrase } from './organ-phrase';
import { ppChapterViiBody } from './pp-chapter-vii-body';
import { ppChapterViiPosition } from './pp-chapter-vii-position';
import { restrictedPhrase } from './restricted-phrase';
import { takesNoteObject } from './takes-note-object';

/** The rules on verbs and addressees, in the order of the pages. */
export const VERBS: readonly Rule[] = [
  openingMisspelt,
  takesNoteObject,
  callsOn,
  callsForAddressee,
  opRequestAddressee,
  opSecretariat,
  ppChapterViiBody,
  ppChapterViiPosition,
  organPhrase,
  restrictedPhrase,
];
