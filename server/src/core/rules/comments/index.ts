import type { Rule } from '../rule';
import { disableUnknown } from './disable-unknown';
import { disableUnused } from './disable-unused';

/** The rules on drafters’ notes, in the order of the pages. */
export const COMMENTS: readonly Rule[] = [disableUnknown, disableUnused];
