import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** `government of the Territory` is the way it is governed. */
const GOVERNMENT =
  /\b(?:the )(governments?)(?= of (?:the )?(?!Territory)\p{Lu}\p{Ll})|\b(?:all|those|calls? upon|calling upon|urges?|urging|invites?|inviting|requests?|requesting) (governments)\b(?! at )/gu;

/** The Government of a State. */
export const capsGovernment = defineRule<Misform>({
  id: 'caps-government',
  family: 'wording',
  summary: 'The Government of a State has a capital.',
  why: '`The Government of` with the name of a State stands 845 times in resolutions of 2020–2023; with a small letter it never stands before a State. `All Governments` stands 93 times, `all governments` never.',
  remedy: 'Write `Government`.',
  exceptions:
    'Local governments, and government in general. The rule looks only in front of `of` and a name, and behind `all`, `those`, `calls upon`, `urges`, `invites` and `requests`.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: ['government', 'governments'],
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting the Government of Malta and local governments,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of the government of Malta,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: phrase, 1: one, 2: all } of matchesIn(prose, GOVERNMENT)) {
      const words = one ?? all ?? '';
      yield misform(index + phrase.length - words.length, words, `G${words.slice(1)}`);
    }
  },
  message: ({ words, right }) =>
    `“${words}” is that of a State here, and resolutions give Governments of States a capital. Write “${right}”.`,
  fix: rightForm,
});
