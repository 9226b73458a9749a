import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

const CHARTER =
  /\b(?:the |a )?(?:U\.N\.|UN|United[ \u00a0\n]Nations|UN[’']s|United[ \u00a0\n]Nations[’'])[ \u00a0\n][Cc]harter\b|\b[Cc]harter of the UN\b(?![-\u2011])/g;

/** The Charter by its name. */
export const capsCharter = defineRule<Misform>({
  id: 'caps-charter',
  family: 'wording',
  summary: 'The Charter is the Charter of the United Nations.',
  why: 'Resolutions of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2023 name the Charter of the United Nations 949 times in this form and never as `United Nations Charter` or `UN Charter`.',
  remedy: 'Write `the Charter of the United Nations`, and `the Charter` when it is mentioned again.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: ['charter'],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nGuided by the Charter of the United Nations and recalling the Charter,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nGuided by the UN Charter in all harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, CHARTER)) {
      yield misform(index, words, `${/^[Cc]harter/.test(words) ? '' : 'the '}Charter of the United Nations`);
    }
  },
  message: ({ words, right }) =>
    `Resolutions do not call the Charter “${words}”, but by the name that it gives itself. Write “${right}”, and “the Charter” from the second mention on.`,
  fix: rightForm,
});
