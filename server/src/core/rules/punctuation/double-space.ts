import { matchesIn } from '../../text/matchesIn';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { pairsOf } from '../cues';
import { defineRule } from '../rule';
import { PRINTED_KINDS } from './kinds';

/** Blanks between words on one line: more than one, or a tab. Those at the ends and starts of lines are for formatting. */
const BLANKS = /(?<=\S)(?:[ \t\u00a0\u202f]{2,}|\t)(?=\S)/g;

/** Words are parted by one space. */
export const doubleSpace = defineRule<{ readonly wide: boolean }>({
  id: 'double-space',
  family: 'punctuation',
  summary: 'One space stands between two words.',
  why: 'Three places in the 80,000 paragraphs, titles and notes of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 have two spaces, one in those of the Security Council, none in the French, Spanish and Russian texts of the seventy-seventh session; none has a tab.',
  remedy: 'Leave one space.',
  exceptions: 'The space behind the mark of a paragraph and around line breaks, which formatting sets; tables and annexes.',
  severity: 'warning',
  within: PRINTED_KINDS,
  cues: ['\t', ...pairsOf(' \u00a0\u202f', ' \u00a0\u202f')],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the state of kites,\n\n1.  Decides to consider the matter;\n\n2.\tInvites States to fly.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the  state of kites,\n\nDecides to consider the matter.\n',
      'The protection  of kites\n\nThe General Assembly,\n\nNoting the state of kites,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ text, body }) {
    for (const m of matchesIn(text, BLANKS)) {
      if (m.index >= body) yield { ...span(m.index, m.index + m[0].length), data: { wide: !m[0].includes('\t') } };
    }
  },
  message: ({ wide }) =>
    `${wide ? 'More than one space stands' : 'A tab stands'} between these words, where there is to be one space. Remove the rest.`,
  fix: blanks => ({ title: 'Leave one space', edits: [replace(blanks, ' ')], safe: true }),
});
