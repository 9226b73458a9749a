import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

const POSSESSIVE = /(?<![\w/\-\u2011])([A-Z]{3,})[’']s\b/g;

/** Acronyms do not own things. */
export const abbrPossessive = defineRule<{ readonly acronym: string }>({
  id: 'abbr-possessive',
  family: 'wording',
  summary: 'An acronym takes no possessive s.',
  why: 'The editorial style of the United Nations lets an acronym stand in front of the noun as it is, `UNICEF staff`. In 61,000 paragraphs of 2020–2023 hardly any acronym has a possessive s; the Security Council uses it freely.',
  remedy: 'Write the acronym in front of the noun without the s, or `of` and the name.',
  severity: 'hint',
  languages: ['en'],
  cues: ['’s', "'s"],
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the views of UNICEF,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting UNICEF’s views,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words, 1: acronym = '' } of matchesIn(prose, POSSESSIVE)) {
      yield { start: index, end: index + words.length, data: { acronym } };
    }
  },
  message: ({ acronym }) =>
    `“${acronym}” has a possessive s, which acronyms do not take in documents of the United Nations. Write “of ${acronym}” behind the noun, or the acronym alone in front of it.`,
});
