import { UN_USAGE } from '../../lexicon/en/usage';
import { formRule, type Misform, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** Hyphens and variants: one form for each word. */
export const spellingUn = defineRule<Misform>({
  id: 'spelling-un',
  family: 'spelling',
  summary: 'Words that dictionaries write in several ways have the one form of the United Nations.',
  why: 'Dictionaries differ about hyphens; resolutions do not. Of 2020–2023: `policymaking` 121 times and `policy-making` never, `money-laundering` 137 and `money laundering` once, `well-being` 792 and `wellbeing` once, `capacity-building` 1,358 and `capacity building` 6 times.',
  remedy: 'Write the form of the United Nations.',
  exceptions: 'Words with a capital in mid-sentence, which are names.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: ['Bakeries\n\nThe General Assembly,\n\nNoting the cooperation and well-being of bakers,\n\nDecides to consider bread.\n'],
    bad: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the co-operation of bakers,\n\nDecides to consider bread.\n',
      'Bakeries\n\nThe General Assembly,\n\nNoting the need of capacity building for bakers,\n\nDecides to consider bread.\n',
    ],
  },
  message: ({ words, right }) =>
    `Of several ways to write “${words}”, the documents of the United Nations use another one. Write “${right}”.`,
  ...formRule(UN_USAGE, /\banti[-\u2011]money laundering$/),
});
