import type { Profile } from './profile';

/** The Security Council: no title, and texts that delegations drafted and the Secretariat edits lightly. */
export const unSc: Profile = Object.freeze({
  id: 'un-sc',
  name: 'Security Council',
  body: 'security-council',
  severity: {
    'title-missing': 'off',
    'title-present': 'warning',
    'title-final-stop': 'off',
    'element-order': 'warning',
    'op-participle': 'warning',
    'op-stop-too-early': 'warning',
    'sub-mark-level1': 'information',
    'sub-mark-level2': 'information',
    'sub-end': 'warning',
  },
  shapes: { subparagraphMarks: ['(a)', '(i)', 'a.', 'i.'], subparagraphEnds: [';', ','], title: false },
} as const);
