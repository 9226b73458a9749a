import { STATE_NAMES, STATE_NAMES_IN_TITLES } from '../../lexicon/en/states';
import { alternationOf, keyOf } from '../../lexicon/forms';
import { matchesIn } from '../../text/matchesIn';
import { firstWordsOf } from '../cues';
import { type Misform, misform, offeredForm, rightForm, uncapitalised, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** Not part of a longer name, in front or behind: `International Syria Support Group`, `US dollars`, `US$`. */
const NAME = new RegExp(
  `(?<![\\w/\\-\\u2011]|\\p{Lu}\\p{Ll}+[ \\u00a0]|Republic of |State of )(?:${alternationOf(STATE_NAMES.keys())})\\b(?![/\\-\\u2011]|[ \\u00a0]?\\$|[ \\u00a0](?:\\p{Lu}\\p{Ll}|dollar|\\())`,
  'gu',
);

/** Acronyms stand in front of nouns too, and some names in titles of others. */
const NEEDS_A_LOOK = new RegExp(`^(?:[A-Z]+|${[...STATE_NAMES_IN_TITLES].join('|')})$`);

/** Between a bracket and a colon stands who proposed the words, by the short name that delegates use: `[US, UK: …]`. */
const BEFORE_PROPOSER = /\[(?:[^[\]:]*[,/] ?)?$/;
const BEHIND_PROPOSER = /^[^[\]:;.]*:/;

/** States by the names that the United Nations uses. */
export const stateNames = defineRule<Misform>({
  id: 'state-names',
  family: 'wording',
  summary: 'States are called by the names that they have in the United Nations.',
  why: 'The terminology database of the United Nations gives the name of each State. Resolutions of 2020–2023 follow it without exception for the names that this rule knows: `Russian Federation` 483 times, `Republic of Korea` 494 times, `Russia` and `South Korea` never.',
  remedy: 'Write the name that the United Nations uses.',
  exceptions:
    'Names of other things that contain the name of a State, such as a support group for it; and of those who proposed words in brackets.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: firstWordsOf(STATE_NAMES.keys()),
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the harbours of the Russian Federation and of the Islamic Republic of Iran,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of Russia in the north,\n\nDecides to consider harbours.\n'],
  },
  *find(block) {
    const prose = uncapitalised(block);
    for (const { index, 0: words } of matchesIn(prose, NAME)) {
      if (BEFORE_PROPOSER.test(prose.slice(Math.max(0, index - 100), index)) && BEHIND_PROPOSER.test(prose.slice(index, index + 100)))
        continue;
      const name = STATE_NAMES.get(keyOf(words)) ?? words;
      const article = /\bthe[ \u00a0]$/i.test(prose.slice(Math.max(0, index - 5), index));
      const finding = misform(index, words, article ? name.replace(/^the /, '') : name);
      yield STATE_NAMES_IN_TITLES.has(words) ? { ...finding, severity: 'information' } : finding;
    }
  },
  message: ({ words, right }) =>
    `“${words}” is not the name that this State has in the United Nations. Write “${right}”, as the list of Member States has it.`,
  fix: detection => (NEEDS_A_LOOK.test(detection.data.words) ? offeredForm(detection) : rightForm(detection)),
});
