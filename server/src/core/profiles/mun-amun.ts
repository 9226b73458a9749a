import { CONFERENCE_PHRASES, CONFERENCE_SEVERITY } from './mun-conference';
import type { Profile } from './profile';

/** American Model United Nations (AMUN): American spelling. */
export const munAmun: Profile = Object.freeze({
  id: 'mun-amun',
  name: 'Model UN: AMUN',
  body: 'mun-amun',
  severity: {
    ...CONFERENCE_SEVERITY,
    'title-missing': 'information',
    'present-resolution': 'information',
    spelling: 'off',
    'spelling-american': 'information',
    'quote-punct': 'off',
  },
  shapes: { subparagraphMarks: ['a.', 'i.'], subparagraphEnds: [';'], subparagraphCapital: true, title: true },
  phrases: CONFERENCE_PHRASES,
} as const);
