import { CONFERENCE_PHRASES, COUNCIL_PHRASES, LOOSE_SEVERITY } from './mun-conference';
import type { Profile } from './profile';

/** The Hague International Model United Nations (THIMUN): a `QUESTION OF` in place of a title, commas between sub-clauses. */
export const munThimun: Profile = Object.freeze({
  id: 'mun-thimun',
  name: 'Model UN: THIMUN',
  body: 'mun-thimun',
  severity: {
    ...LOOSE_SEVERITY,
    'title-missing': 'off',
    'title-abbreviation': 'off',
    'repeated-opening': 'warning',
    'abbr-un': 'off',
    'abbr-organ': 'off',
  },
  shapes: { subparagraphMarks: ['a)', 'i.'], subparagraphEnds: [','], subparagraphCapital: false, title: false },
  phrases: { ...CONFERENCE_PHRASES, restricted: COUNCIL_PHRASES, restrictedTo: ['security-council'] },
} as const);
