import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, offeredForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** Not in the name of a conference or a meeting. */
const PARTIES =
  /(?<!\b(?:Conference|Conferences|Meeting|Meetings|Assembly) of (?:the )?)\b(States?[ \u00a0\n])P(art(?:y|ies))\b(?![ \u00a0]\p{Lu})/gu;

/** States parties to a treaty. */
export const capsStatesParties = defineRule<Misform>({
  id: 'caps-states-parties',
  family: 'wording',
  summary: 'States parties to a treaty: capital S, small p.',
  why: 'Of the States parties to treaties that resolutions of 2020–2023 name, 1,081 have a small p and 420 a capital; most of the latter belong to names such as `Conference of the States Parties`.',
  remedy: 'Write `States parties`, unless the name of a conference or of a meeting has the capital.',
  exceptions: 'Conferences, meetings and assemblies of States Parties.',
  severity: 'hint',
  languages: ['en'],
  within: WITH_TITLES,
  cues: ['party', 'parties'],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the Conference of the States Parties and the States parties,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of States Parties,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words, 1: states, 2: parties } of matchesIn(prose, PARTIES)) yield misform(index, words, `${states}p${parties}`);
  },
  message: ({ words, right }) =>
    `“${words}” has a capital P, which recent texts keep for the names of conferences and meetings. Write “${right}”, unless it belongs to a name.`,
  fix: offeredForm,
});
