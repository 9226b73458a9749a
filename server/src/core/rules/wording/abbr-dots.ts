import { ORGAN_ACRONYMS } from '../../lexicon/en/acronyms';
import { matchesIn } from '../../text/matchesIn';
import { pairsOf } from '../cues';
import { type Misform, misform, rightForm } from '../forms';
import { defineRule } from '../rule';

const DOTTED = /(?<![\w.])(?:\p{Lu}\.){3,}(?!\p{Lu})/gu;

/** Acronyms without points. */
export const abbrDots = defineRule<Misform>({
  id: 'abbr-dots',
  family: 'wording',
  summary: 'Acronyms have no full stops between their letters.',
  why: 'The United Nations writes `UNESCO`, not `U.N.E.S.C.O.`; in 61,000 paragraphs of 2020–2023 the only capitals with points are those of `Washington, D.C.`.',
  remedy: 'Remove the points, or better, write the name in full.',
  exceptions: 'Two letters with points, which are initials or `D.C.`; `U.N.` is a matter of abbr-un.',
  severity: 'warning',
  languages: ['en'],
  cues: pairsOf('.', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the work of UNESCO in Washington, D.C., on harbours,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of U.N.E.S.C.O. on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, DOTTED)) {
      const letters = words.replaceAll('.', '');
      if (letters !== 'UNO') yield misform(index, words, ORGAN_ACRONYMS.get(letters) ?? letters);
    }
  },
  message: ({ words, right }) =>
    `“${words}” has points between its letters, and the acronyms of the United Nations have none. Write “${right}”, or the name in full.`,
  fix: rightForm,
});
