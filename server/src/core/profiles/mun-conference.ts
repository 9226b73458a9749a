import type { Profile } from './profile';

/** What the conferences that write clauses without footnotes have in common. */
export const CONFERENCE_SEVERITY = {
  'title-present': 'off',
  'seized-clause': 'off',
  'organ-line-comma': 'warning',
  'op-single-unnumbered': 'off',
  footnotes: 'off',
} as const satisfies Profile['severity'];
