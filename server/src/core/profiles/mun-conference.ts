import type { Phrases, Profile } from './profile';

/**
 * What the conferences have in common that write clauses without mastheads, sessions and footnotes: they do not hold their delegates to
 * the series of also and further, and take either way of typing quotation marks.
 */
export const CONFERENCE_SEVERITY = {
  'masthead-agenda-item': 'off',
  'masthead-distribution': 'off',
  'title-present': 'off',
  'organ-line-comma': 'warning',
  'organ-line-own-body': 'off',
  'op-single-unnumbered': 'off',
  'op-and-before-last': 'off',
  'op-two-verbs-comma': 'off',
  'sub-no-and': 'off',
  'sub-parallel': 'off',
  series: 'off',
  'organ-phrase': 'off',
  footnotes: 'off',
  'abbr-introduced': 'off',
  quotes: 'information',
  apostrophe: 'information',
  'serial-comma': 'off',
  clauses: 'off',
} as const satisfies Profile['severity'];

/** What the conferences let pass besides that teach the clauses and not the editing of the United Nations. */
export const LOOSE_SEVERITY = {
  ...CONFERENCE_SEVERITY,
  'title-case': 'off',
  'calls-on': 'information',
  references: 'information',
  'present-resolution': 'off',
  'ref-internal-target': 'warning',
  spelling: 'off',
  numbers: 'information',
  'num-fractions': 'off',
  'date-impossible': 'warning',
} as const satisfies Profile['severity'];

/** Openings on the phrase lists of conferences that adopted texts do not have. */
export const CONFERENCE_PHRASES: Phrases = {
  preambular: [
    'Contemplating',
    'Declaring',
    'Expecting',
    'Fulfilling',
    'Fully alarmed by',
    'Fully believing',
    'Noting with zest',
    'Pointing out',
    'Understanding',
    'With satisfaction',
  ],
  operative: ['Asks', 'Has resolved', 'Hopes', 'Insists', 'Repeats', 'Seeks', 'Transmits'],
  restricted: [],
  restrictedTo: [],
};

/** Openings that some conferences leave to the Security Council, in the operative part and in the preamble. */
export const COUNCIL_PHRASES: readonly string[] = [
  'Authorizes',
  'Condemns',
  'Strongly condemns',
  'Declares accordingly',
  'Demands',
  'Deplores',
  'Designates',
  'Deploring',
  'Declaring',
];
