import { COMMON_NOUNS } from '../../lexicon/en/common';
import { alternationOf, keyOf } from '../../lexicon/forms';
import { firstWordsOf } from '../cues';
import { type Misform, misform, rightForm, uncapitalised, WITH_TITLES } from '../forms';
import { matchesAt } from '../matches';
import { defineRule } from '../rule';

const capitals = (words: string): string => words.replace(/(?<![a-z])(?!and\b)[a-z]/g, letter => letter.toUpperCase());
/** Capitals in front or behind make it a part of a name. */
const COMMON = new RegExp(
  `(?<!\\b\\p{Lu}[\\w’]*[ \\u00a0](?:(?:of|on|for|and|the|to|in)[ \\u00a0])*)\\b(?:${alternationOf(COMMON_NOUNS.map(capitals))})\\b(?![ \\u00a0](?:(?:of|on|for|and|the|to|in)[ \\u00a0])*\\p{Lu})`,
  'uy',
);

/** Common nouns have small letters. */
export const capsCommon = defineRule<Misform>({
  id: 'caps-common',
  family: 'wording',
  summary: 'Common nouns are not names: the international community has small letters.',
  why: 'In resolutions of 2020–2023 the international community has small letters in all of 1,220 places, international humanitarian law in 908 of 915, and what is left are slips or parts of names.',
  remedy: 'Write small letters.',
  exceptions: 'Parts of names. The rule looks at a few expressions only.',
  severity: 'warning',
  languages: ['en'],
  cues: firstWordsOf(COMMON_NOUNS),
  within: WITH_TITLES,
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting what the international community does,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting what the International Community does,\n\nDecides to consider harbours.\n'],
  },
  *find(block, cued) {
    for (const { index, words } of matchesAt(uncapitalised(block), cued, () => COMMON))
      yield misform(index, words, keyOf(words).toLowerCase());
  },
  message: ({ words, right }) =>
    `“${words}” is not a name, and resolutions write it with small letters. Write “${right}”, unless it belongs to a title.`,
  fix: rightForm,
});
