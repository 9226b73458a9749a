import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const THIS_RESOLUTION = /\b([Tt])his[ \u00a0]([Rr]esolution)\b/g;

/** A resolution calls itself the present resolution. */
export const presentResolution = defineRule<{ readonly written: string; readonly right: string }>({
  id: 'present-resolution',
  family: 'references',
  summary: 'A resolution speaks of itself as “the present resolution”.',
  why: '“This resolution” may be the one that was named last; “the present resolution” can only be the text itself. In texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 it stands 1,125 times, “this resolution” 6 times. The Security Council writes “this resolution”.',
  remedy: 'Write “the present resolution”. Where another resolution is meant, write “that resolution” or its number.',
  exceptions: 'Quotations, annexes, and texts of the Security Council.',
  severity: 'warning',
  languages: ['en'],
  cues: ['this'],
  examples: {
    good: [
      'Weather ships\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015 and noting the follow-up to that resolution,\n\n1. Invites States to implement the present resolution;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Weather ships\n\nThe General Assembly,\n\nNoting the age of weather ships,\n\n1. Invites States to implement this resolution;\n\n2. Decides to consider the matter.\n',
      'Weather ships\n\nThe General Assembly,\n\nNoting the age of weather ships,\n\n1. Invites States to act in accordance with paragraph 2 of this resolution;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const m of matchesIn(prose, THIS_RESOLUTION)) {
      const right = `${m[1] === 'T' ? 'The' : 'the'} present resolution`;
      yield { start: m.index, end: m.index + m[0].length, data: { written: m[0], right } };
    }
  },
  message: ({ written, right }) =>
    `“${written}” may be read as the resolution that was named last; a resolution calls itself “the present resolution”. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});
