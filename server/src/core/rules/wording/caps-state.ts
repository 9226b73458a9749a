import { BEFORE_STATES } from '../../lexicon/en/states';
import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

const STATES = new RegExp(
  `\\b(?:${BEFORE_STATES.join('|')})[ \\u00a0\\n]+(states)\\b(?! (?:of (?:emergency|mind|health|war|affairs|alert)|and (?:regions|provinces)|or (?:regions|provinces)))`,
  'gi',
);
const PARTIES = /\bstat(?:e|es)(?=[ \u00a0\n]part(?:y|ies)\b|[ \u00a0\n][Mm]embers of\b)/g;

/** States, the countries, have a capital. */
export const capsState = defineRule<Misform>({
  id: 'caps-state',
  family: 'wording',
  summary: 'States, where countries are meant, have a capital.',
  why: 'Countries are `States`: `all States` stands 1,530 times in resolutions of 2020–2023, `States parties` 1,500 times, and neither has a small s once. The small letter is left to the states of a federation and to states of mind and of emergency.',
  remedy: 'Write `State` or `States`.',
  exceptions:
    'States of a federation, of emergency, of war and the like. The rule looks only where the words in front or behind show that countries are meant.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: ['states', 'state'],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting that all States may declare states of emergency,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of all states,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: phrase, 1: words = '' } of matchesIn(prose, STATES)) {
      if (words === 'states') yield misform(index + phrase.length - words.length, words, 'States');
    }
    for (const { index, 0: words } of matchesIn(prose, PARTIES)) yield misform(index, words, `S${words.slice(1)}`);
  },
  message: ({ words, right }) => `“${words}” are countries here, and resolutions give States a capital. Write “${right}”.`,
  fix: rightForm,
});
