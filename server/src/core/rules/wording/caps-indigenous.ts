import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, offeredForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

const INDIGENOUS = /\b[Ii]ndigenous[ \u00a0\n][Pp]eoples\b/g;

/** Indigenous Peoples have capitals in recent texts. */
export const capsIndigenous = defineRule<Misform>({
  id: 'caps-indigenous',
  family: 'wording',
  summary: 'Recent texts write Indigenous Peoples with capitals.',
  why: 'In resolutions of 2020–2023 three of four mentions have capitals, 759 against 279, and the small letters stand in the earlier ones.',
  remedy: 'Write `Indigenous Peoples`, and stay with it throughout the text.',
  severity: 'hint',
  languages: ['en'],
  within: WITH_TITLES,
  cues: ['indigenous'],
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of Indigenous Peoples,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of indigenous peoples,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, INDIGENOUS)) {
      const right = `Indigenous${words.charAt(10)}Peoples`;
      if (words !== right) yield misform(index, words, right);
    }
  },
  message: ({ words, right }) =>
    `“${words}” has capitals in most resolutions of recent years. Write “${right}”, here and in the rest of the text.`,
  fix: offeredForm,
});
