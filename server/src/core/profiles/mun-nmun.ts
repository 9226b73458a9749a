import { CONFERENCE_PHRASES, CONFERENCE_SEVERITY } from './mun-conference';
import type { Profile } from './profile';

/** National Model United Nations (NMUN). */
export const munNmun: Profile = Object.freeze({
  id: 'mun-nmun',
  name: 'Model UN: NMUN',
  body: 'mun-nmun',
  severity: CONFERENCE_SEVERITY,
  shapes: { subparagraphMarks: ['a.', 'i.'], subparagraphEnds: [';', ','], subparagraphCapital: true, title: true },
  phrases: CONFERENCE_PHRASES,
} as const);
