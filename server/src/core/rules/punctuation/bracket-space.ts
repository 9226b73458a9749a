import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { pairsOf } from '../cues';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

const BLANKS = /(?<=[(“])[ \t\u00a0]+(?=\S)|(?<=\S)[ \t\u00a0]+(?=[)”])/g;

/** No space stands on the inner side of brackets and quotation marks. */
export const bracketSpace = defineRule<{ readonly bracket: string }>({
  id: 'bracket-space',
  family: 'punctuation',
  summary: 'No space stands inside round brackets and quotation marks, next to them.',
  why: 'Brackets and quotation marks cling to the words that they enclose. One title of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 has a space there and one paragraph of the Security Council; no French or Spanish text of the seventy-seventh session does, the French « » apart.',
  remedy: 'Remove the space.',
  severity: 'warning',
  languages: ['en', 'fr', 'es'],
  within: WORDED_KINDS,
  cues: [...pairsOf('(“', ' \t\u00a0'), ...pairsOf(' \t\u00a0', ')”')],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting kites (of paper) and the fair “A sky of kites”,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting kites ( of paper),\n\nDecides to consider the matter.\n'],
  },
  *find({ text, body }) {
    for (const { start, end } of matchesOf(text, BLANKS)) {
      const bracket = /[(“]/.test(text.charAt(start - 1)) ? text.charAt(start - 1) : text.charAt(end);
      if (start >= body) yield { ...span(start, end), data: { bracket } };
    }
  },
  message: ({ bracket }) => `A space parts the mark “${bracket}” from the words that it encloses, to which it clings. Remove the space.`,
  fix: blanks => ({ title: 'Remove the space', edits: [remove(blanks)], safe: true }),
});
