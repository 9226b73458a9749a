import { BRITISH } from '../../lexicon/en/british';
import { formRule, type Misform, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

const AMERICAN = new Map([...BRITISH].map(([american, british]) => [british, american]));

/** American spelling, for the conferences that ask for it. */
export const spellingAmerican = defineRule<Misform>({
  id: 'spelling-american',
  family: 'spelling',
  summary: 'Words that British and American dictionaries spell differently are spelled the American way.',
  why: 'The United Nations spells the British way, but American Model United Nations asks its delegates for American spelling in everything but names. The rule is on in that house style only; elsewhere its counterpart, spelling-british, is.',
  remedy: 'Write the American spelling.',
  exceptions: 'Words with a capital in mid-sentence, which are names.',
  severity: 'information',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: ['Bakeries\n\nThe General Assembly,\n\nNoting the labor of bakers,\n\n1. Decides to consider bread.\n'],
    bad: ['Bakeries\n\nThe General Assembly,\n\nNoting the labour of bakers,\n\n1. Decides to consider bread.\n'],
  },
  message: ({ words, right }) =>
    `“${words}” is the British spelling, and this conference asks for the American one in everything but names. Write “${right}”.`,
  ...formRule(AMERICAN),
});
