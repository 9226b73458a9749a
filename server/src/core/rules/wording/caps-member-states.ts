import { matchesIn } from '../../text/matchesIn';
import { type Misform, misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';

/** Not the member states of a federal State. */
const MEMBER_STATES = /(?<!\b[Ff]ederal[ \u00a0\n])\b([Mm])ember([- \u00a0\u2011\n]+)s(tates?)\b/g;

/** Members of the United Nations are Member States. */
export const capsMemberStates = defineRule<Misform>({
  id: 'caps-member-states',
  family: 'wording',
  summary: 'Member States of the United Nations have two capitals.',
  why: 'Resolutions of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2023 have `Member States` 7,733 times, `member States`, for the members of other bodies, 134 times, and with a small s only the federal member states of Somalia, five times.',
  remedy: 'Write `Member States` for the Members of the United Nations, `member States` for those of another organization or of an organ.',
  exceptions: '`Member States` and `member States`: which of the two is meant only the drafter knows. Federal member states.',
  severity: 'warning',
  languages: ['en'],
  within: WITH_TITLES,
  cues: Array.from('- \u00a0\u2011\n', joint => `${joint}state`),
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting Member States and the member States of the Port League,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the harbours of member states,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words, 2: between, 3: states } of matchesIn(prose, MEMBER_STATES)) {
      yield misform(index, words, `Member${/[-\u2011]/.test(between as string) ? ' ' : between}S${states}`);
    }
  },
  message: ({ words, right }) =>
    `“${words}”: States have a capital in resolutions, and the Members of the United Nations are “Member States”. Write “${right}”, or “member States” for the members of another body.`,
  fix: rightForm,
});
