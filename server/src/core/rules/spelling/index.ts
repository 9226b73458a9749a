import type { Rule } from '../rule';
import { spellingAmerican } from './spelling-american';
import { spellingBritish } from './spelling-british';
import { spellingOxford } from './spelling-oxford';
import { spellingUn } from './spelling-un';

/** The rules on spelling, in the order of the pages. */
export const SPELLING: readonly Rule[] = [spellingOxford, spellingBritish, spellingUn, spellingAmerican];
