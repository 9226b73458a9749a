import { NO_PHRASES, type Profile } from './profile';

/** The General Assembly: the rules' own severities are its. */
export const unGa: Profile = Object.freeze({
  id: 'un-ga',
  name: 'General Assembly',
  body: 'general-assembly',
  severity: {
    'title-present': 'off',
    'spelling-american': 'off',
    'abbr-undefined': 'off',
    'repeated-opening': 'off',
    'pp-chapter-vii-position': 'off',
    'seized-clause': 'off',
  },
  shapes: {
    subparagraphMarks: ['(a)', '(i)', 'a.', 'i.'],
    subparagraphEnds: [';'],
    subparagraphCapital: true,
    title: true,
  },
  phrases: NO_PHRASES,
} as const);
