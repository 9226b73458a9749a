import { FIXED_NAMES, MISSPELT_NAMES } from '../../lexicon/en/names';
import { alternationOf, type Forms, keyOf } from '../../lexicon/forms';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** The names as they are often written: a capital in front or none, and none behind; in names of two words each of the two. */
const slipsOf = (name: string): string[] => {
  const small = name.toLowerCase();
  const first = small.charAt(0).toUpperCase() + small.slice(1);
  const second = small.replace(/(?<=[ -])\p{Ll}/u, letter => letter.toUpperCase());
  return [small, first, second].filter(slip => slip !== name);
};
const SLIPS: Forms = new Map([...FIXED_NAMES.flatMap(name => slipsOf(name).map(slip => [slip, name] as const)), ...MISSPELT_NAMES]);
const SLIP = new RegExp(`\\b(?:${alternationOf(SLIPS.keys())})\\b`, 'g');

/** Names have their capitals. */
export const capsNames = defineRule<Misform>({
  id: 'caps-names',
  family: 'wording',
  summary: 'Names of organs, offices, organizations and instruments have their own capitals and spelling.',
  why: 'The rule knows some seventy names that resolutions of 2020–2023 write in one way in 99 of 100 cases or more: `United Nations` 21,124 times, `General Assembly` 5,377 times, `Security Council`, `Human Rights Council`, `High Commissioner` over 1,000 times each, and never in small letters.',
  remedy: 'Write the name as the organization itself does.',
  exceptions: 'Words all in capitals. Sustainable development goals without an article are goals of any kind.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the World Bank on harbours,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the security council on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of prose.matchAll(SLIP)) yield misform(index, words, SLIPS.get(keyOf(words)) ?? words);
  },
  message: ({ words, right }) => `“${words}” is a name, and its capitals or its spelling are not its own. Write “${right}”.`,
  fix: rightForm,
});
