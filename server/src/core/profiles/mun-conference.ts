import type { Phrases, Profile } from './profile';

/** What the conferences that write clauses without footnotes have in common. */
export const CONFERENCE_SEVERITY = {
  'title-present': 'off',
  'seized-clause': 'off',
  'organ-line-comma': 'warning',
  'op-single-unnumbered': 'off',
  footnotes: 'off',
  'spelling-american': 'off',
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
