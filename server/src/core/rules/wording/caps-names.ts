import { FIXED_NAMES, MISSPELT_NAMES } from '../../lexicon/en/names';
import { alternationOf, keyOf } from '../../lexicon/forms';
import { byFirstWord } from '../byFirstWord';
import { firstWordsOf } from '../cues';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { matchesAt } from '../matches';
import { defineRule } from '../rule';

const ARTICLE = /^the /;

interface Name {
  readonly right: string;
  readonly small: string;
  /** Whether it is a name behind the article, or a word in its place, only. */
  readonly article: boolean;
}

const NAMES: readonly Name[] = [...FIXED_NAMES.map(name => [name, name] as const), ...MISSPELT_NAMES]
  .map(([written, right]) => ({
    right: right.replace(ARTICLE, ''),
    small: written.replace(ARTICLE, '').toLowerCase(),
    article: ARTICLE.test(written),
  }))
  .sort((a, b) => b.small.length - a.small.length);

const BY_WORDS: ReadonlyMap<string, Name> = new Map(NAMES.map(name => [name.small, name]));
/** `Education 2030` is a name, its agenda is not. */
const EDUCATION = /\bEducation $/;
const BEHIND_ARTICLE = '(?<=\\b(?:the|its|these|all|17)\\s)';
/** The longest name that stands at a place, in whatever capitals. */
const nameAt = byFirstWord(
  NAMES,
  ({ small }) => small,
  names =>
    new RegExp(
      `\\b(?:${names.map(({ small, article }) => (article ? BEHIND_ARTICLE : '') + alternationOf([small])).join('|')})(?!\\w)`,
      'iy',
    ),
);

/** Names have their capitals. */
export const capsNames = defineRule<Misform>({
  id: 'caps-names',
  family: 'wording',
  summary: 'Names of organs, offices, organizations and instruments have their own capitals and spelling.',
  why: 'The rule knows some seventy names that resolutions of 2020–2023 write in one way in 99 of 100 cases or more: `United Nations` 21,124 times, `General Assembly` 5,377 times, `Security Council`, `Human Rights Council`, `High Commissioner` over 1,000 times each, and never in small letters.',
  remedy: 'Write the name as the organization itself does.',
  exceptions:
    'Words all in capitals. Sustainable development goals without an article are goals of any kind, and the Education 2030 agenda is that of “Education 2030”.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: firstWordsOf(BY_WORDS.keys()),
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the World Bank on harbours,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the security council on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }, cued) {
    for (const { index, words } of matchesAt(prose, cued, nameAt)) {
      if (words.startsWith('2030') && EDUCATION.test(prose.slice(0, index))) continue;
      const { right } = BY_WORDS.get(keyOf(words).toLowerCase()) ?? {};
      if (right !== undefined && keyOf(words) !== right && words !== words.toUpperCase()) yield misform(index, words, right);
    }
  },
  message: ({ words, right }) => `“${words}” is a name, and its capitals or its spelling are not its own. Write “${right}”.`,
  fix: rightForm,
});
