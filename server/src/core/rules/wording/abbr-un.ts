import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, rightForm } from '../forms';
import { defineRule } from '../rule';

/** Not part of a longer name (`UN-Women`), of a symbol, or of a name that is written so (`UN News`); the Charter has a rule of its own. */
const UN =
  /(?<![\w/.\-\u2011]|\bModel[ \u00a0])(?:U\.N\.(?:O\.)?|UNO?)(?![\w/\-\u2011]|[ \u00a0](?:Charter|Chronicle|Global Compact|Habitat|News|Statistical|Tourism|Trade|Web|Women)\b)/g;

/** The name of the organization in full. */
export const abbrUn = defineRule<Misform>({
  id: 'abbr-un',
  family: 'wording',
  summary: 'United Nations is written in full.',
  why: 'Resolutions name the United Nations about once in three paragraphs, and in full: 21,000 times in 61,000 paragraphs of 2020–2023, against fewer than a dozen `UN` outside names such as `UN-Women`. The Security Council abbreviates it more freely.',
  remedy: 'Write `United Nations`.',
  exceptions: 'Names that have it: `UN-Women`, `UN-Habitat`, `UN Chronicle`. Acronyms such as `UNICEF`.',
  severity: 'warning',
  languages: ['en'],
  cues: ['un', 'uno', 'u'],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the work of the United Nations and UN-Habitat on harbours,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the UN on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, UN)) yield misform(index, words, 'United Nations');
  },
  message: ({ words }) =>
    `“${words}” is an abbreviation, and resolutions give the name of the organization in full. Write “United Nations”.`,
  fix: rightForm,
});
