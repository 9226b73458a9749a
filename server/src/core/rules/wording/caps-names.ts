import { FIXED_NAMES, MISSPELT_NAMES } from '../../lexicon/en/names';
import { alternationOf, keyOf } from '../../lexicon/forms';
import { likewise, type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

const NAMES: ReadonlyMap<string, string> = new Map([
  ...FIXED_NAMES.map(name => [name.toLowerCase(), name] as const),
  ...[...MISSPELT_NAMES].map(([wrong, right]) => [wrong.toLowerCase(), right] as const),
]);
const NAME = new RegExp(`\\b(?:${alternationOf(NAMES.keys())})\\b`, 'gi');

/** Names have their capitals. */
export const capsNames = defineRule<Misform>({
  id: 'caps-names',
  family: 'wording',
  summary: 'Names of organs, offices, organizations and instruments have their own capitals and spelling.',
  why: 'The rule knows some seventy names that resolutions of 2020–2023 write in one way in 99 of 100 cases or more: `United Nations` 21,124 times, `General Assembly` 5,377 times, `Security Council`, `Human Rights Council`, `High Commissioner` over 1,000 times each, and never in small letters.',
  remedy: 'Write the name as the organization itself does.',
  exceptions: 'Words all in capitals.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the World Bank on harbours,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the security council on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of prose.matchAll(NAME)) {
      const name = NAMES.get(keyOf(words).toLowerCase()) ?? words;
      const right = likewise(words, name);
      if (right !== keyOf(words) && words !== words.toUpperCase()) yield misform(index, words, right);
    }
  },
  message: ({ words, right }) => `“${words}” is a name, and its capitals or its spelling are not its own. Write “${right}”.`,
  fix: rightForm,
});
