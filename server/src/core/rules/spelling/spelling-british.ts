import { BRITISH } from '../../lexicon/en/british';
import { formRule, type Misform, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** British spelling. */
export const spellingBritish = defineRule<Misform>({
  id: 'spelling-british',
  family: 'spelling',
  summary: 'Words that British and American dictionaries spell differently are spelled the British way.',
  why: 'In resolutions of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2023, `programme`, `labour`, `behaviour`, `centre`, `defence` and their like stand thousands of times, and the American spellings of them never but for a handful of slips (`toward` 10 against 2,164 `towards`).',
  remedy: 'Write the British spelling.',
  exceptions: 'Words with a capital in mid-sentence, which are names. Computer programs.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the labour of bakers and the computer program of the Center for Bread,\n\nDecides to consider bread.\n',
    ],
    bad: ['Bakeries\n\nThe General Assembly,\n\nNoting the labor of bakers,\n\nDecides to consider bread.\n'],
  },
  message: ({ words, right }) => `“${words}” is the American spelling, and resolutions are spelled in the British way. Write “${right}”.`,
  ...formRule(BRITISH, /\b(?:computer|software) programs?$/),
});
