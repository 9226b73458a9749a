import { NEUTRAL_WORDS } from '../../lexicon/en/gender';
import { formRule, type Misform, offeredForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** Words for everybody. */
export const genderNeutral = defineRule<Misform>({
  ...formRule(NEUTRAL_WORDS, /\bheritage of (?:all )?mankind$/),
  id: 'gender-neutral',
  family: 'wording',
  summary: 'Words that mean women and men name both.',
  why: 'Resolutions of 2020–2023 say `humankind` 157 times; the `mankind` that is left belongs to quotations and to fixed terms such as the common heritage of mankind. `Chairman` stands there four times, for one man in office.',
  remedy: 'Write `Chair`, `humankind`, `human-made`, `police officer`.',
  exceptions: 'The common heritage of mankind, a term of the law of the sea. Titles with a capital in mid-sentence.',
  severity: 'hint',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the harbours of humankind and the common heritage of mankind,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of mankind,\n\nDecides to consider harbours.\n'],
  },
  message: ({ words, right }) =>
    `“${words}” names men where anybody may be meant, and the United Nations chooses words for everybody. Write “${right}”, or another word that fits.`,
  fix: offeredForm,
});
