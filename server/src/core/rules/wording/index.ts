import type { Rule } from '../rule';
import { abbrDots } from './abbr-dots';
import { abbrIntroduced } from './abbr-introduced';
import { abbrLatin } from './abbr-latin';
import { abbrOrgan } from './abbr-organ';
import { abbrPossessive } from './abbr-possessive';
import { abbrUn } from './abbr-un';
import { abbrUndefined } from './abbr-undefined';
import { capsCharter } from './caps-charter';
import { capsCommon } from './caps-common';
import { capsGovernment } from './caps-government';
import { capsIndigenous } from './caps-indigenous';
import { capsMemberStates } from './caps-member-states';
import { capsNames } from './caps-names';
import { capsSecretaryGeneral } from './caps-secretary-general';
import { capsState } from './caps-state';
import { capsStatesParties } from './caps-states-parties';
import { doubledWord } from './doubled-word';
import { genderNeutral } from './gender-neutral';
import { slashAndOr } from './slash-and-or';
import { stateNames } from './state-names';

/** The rules on wording, in the order of the pages. */
export const WORDING: readonly Rule[] = [
  capsMemberStates,
  capsSecretaryGeneral,
  capsState,
  capsStatesParties,
  capsGovernment,
  capsCharter,
  capsNames,
  capsCommon,
  capsIndigenous,
  stateNames,
  abbrUn,
  abbrOrgan,
  abbrIntroduced,
  abbrUndefined,
  abbrDots,
  abbrPossessive,
  abbrLatin,
  doubledWord,
  genderNeutral,
  slashAndOr,
];
