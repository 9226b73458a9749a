import { CONFERENCE_PHRASES, LOOSE_SEVERITY } from './mun-conference';
import type { Profile } from './profile';

/** National Model United Nations (NMUN). */
export const munNmun: Profile = Object.freeze({
  id: 'mun-nmun',
  name: 'Model UN: NMUN',
  body: 'mun-nmun',
  severity: { ...LOOSE_SEVERITY, 'sub-capital': 'off', 'abbr-un': 'information', 'quote-punct': 'off' },
  shapes: { subparagraphMarks: ['a.', 'i.'], subparagraphEnds: [';', ','], subparagraphCapital: true, title: true },
  phrases: CONFERENCE_PHRASES,
} as const);
