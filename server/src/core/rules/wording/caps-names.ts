import { FIXED_NAMES, MISSPELT_NAMES } from '../../lexicon/en/names';
import { alternationOf, keyOf } from '../../lexicon/forms';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
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

/** The names that begin with a word, the longest first: one word is looked for faster than all names. */
const BY_FIRST_WORD = new Map<string, Name[]>();
for (const name of NAMES) {
  const word = /^\w+/.exec(name.small)?.[0] ?? name.small;
  BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), name]);
}
/** `Education 2030` is a name, its agenda is not. */
const EDUCATION = /\bEducation $/;
const FIRST_WORD = new RegExp(`\\b(?:${alternationOf(BY_FIRST_WORD.keys())})\\b`, 'gi');

/** The name that stands at an offset, in whatever capitals; undefined where none does. */
const nameAt = (prose: string, at: number, firstWord: string): Name | undefined =>
  BY_FIRST_WORD.get(firstWord.toLowerCase())?.find(
    ({ small, article }) =>
      keyOf(prose.slice(at, at + small.length)).toLowerCase() === small &&
      !/\w/.test(prose.charAt(at + small.length)) &&
      (!article || /\b(?:the|its|these|all|17)\s$/i.test(prose.slice(0, at))),
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
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the World Bank on harbours,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the security council on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: firstWord } of prose.matchAll(FIRST_WORD)) {
      const name = nameAt(prose, index, firstWord);
      if (!name || (firstWord === '2030' && EDUCATION.test(prose.slice(0, index)))) continue;
      const words = prose.slice(index, index + name.small.length);
      if (keyOf(words) !== name.right && words !== words.toUpperCase()) yield misform(index, words, name.right);
    }
  },
  message: ({ words, right }) => `“${words}” is a name, and its capitals or its spelling are not its own. Write “${right}”.`,
  fix: rightForm,
});
