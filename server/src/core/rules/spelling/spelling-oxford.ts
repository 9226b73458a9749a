import { TRUE_ISE } from '../../lexicon/en/oxford';
import { matchesIn } from '../../text/matchesIn';
import { likewise, type Misform, misform, rightForm, uncapitalised, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** The letter in doubt: s behind i, z behind ly, in front of an ending of these words. */
const LETTER = /s(?<=is)(?=e[sdr]?\b|ers\b|ing\b|ations?\b|ational\b)|z(?<=lyz)(?=e[sdr]?\b|ers\b|ing\b)/g;
const WORD_BEFORE = /[A-Za-z]+$/;
const WORD_BEHIND = /^[a-z]+/;
const LONGEST = 30;
/** Shorter stems are whole words of their own: `rise`, `wise`. */
const SHORTEST = 3;
const TRUE = new RegExp(`^(?:${TRUE_ISE.map(end => (end.startsWith('^') ? end.slice(1) : `[a-z]*${end}`)).join('|')})i$`);

/** Oxford spelling: -ize and -ization, but -yse. */
export const spellingOxford = defineRule<Misform>({
  id: 'spelling-oxford',
  family: 'spelling',
  summary: 'Words with the ending -ize are written with z, those in -yse with s.',
  why: 'The United Nations spells as the Oxford dictionaries do: `organize`, `realization`, but `analyse`. Of some 27,000 such words in resolutions of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2023, one has an s: `organisational`. `Analyze` does not occur.',
  remedy: 'Write `-ize` for `-ise`, and `-yse` for `-yze`.',
  exceptions:
    'Words whose -ise is no suffix (`advertise`, `comprise`, `exercise`, `supervise`). Words with a capital in mid-sentence are names: `Organisation for Economic Co-operation and Development`.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  examples: {
    good: [
      'Bakeries\n\nThe General Assembly,\n\nRecognizing the organization of bakers,\n\nDecides to exercise patience and to analyse bread.\n',
    ],
    bad: ['Bakeries\n\nThe General Assembly,\n\nNoting the organisation of bakers,\n\nDecides to consider bread.\n'],
  },
  *find(block) {
    const text = uncapitalised(block);
    for (const { index, 0: letter } of matchesIn(text, LETTER)) {
      const stem = WORD_BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';
      if (stem.length <= SHORTEST || /[A-Z]/.test(stem) || TRUE.test(stem)) continue;
      const ending = WORD_BEHIND.exec(text.slice(index + 1, index + LONGEST))?.[0] ?? '';
      const start = index - stem.length;
      const words = block.text.slice(start, index + 1 + ending.length);
      yield misform(start, words, likewise(words, stem + (letter === 's' ? 'z' : 's') + ending));
    }
  },
  message: ({ words, right }) =>
    `“${words}” is not spelled as in the Oxford dictionaries, which the United Nations follows: -ize for verbs with that suffix, but -yse. Write “${right}”.`,
  fix: rightForm,
});
