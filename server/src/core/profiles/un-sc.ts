import { NO_PHRASES, type Profile } from './profile';

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
    'annex-label': 'information',
    'op-participle': 'warning',
    'op-stop-too-early': 'warning',
    'sub-mark-level1': 'information',
    'sub-mark-level2': 'information',
    'sub-end': 'warning',
    'series-also-missing': 'off',
    'series-further-missing': 'off',
    'series-restart': 'off',
    'series-orphan': 'information',
    'series-position-preamble': 'off',
    'series-position-operative': 'information',
    'series-wrong-word': 'information',
    'repeated-opening': 'off',
    'date-form': 'warning',
    percent: 'information',
    'ordinals-session': 'off',
    spelling: 'off',
  },
  shapes: { subparagraphMarks: ['(a)', '(i)', 'a.', 'i.'], subparagraphEnds: [';', ','], title: false },
  phrases: NO_PHRASES,
} as const);
