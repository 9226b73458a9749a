import { atEnd, endsOf, endWith, inWords } from '../ending';
import { defineRule } from '../rule';

/** The last operative paragraph ends with a full stop. */
export const opLastStop = defineRule({
  id: 'op-last-stop',
  family: 'operative',
  summary: 'The last operative paragraph, or its last subparagraph, ends with a full stop.',
  why: 'The full stop closes the one sentence that a resolution is. 14 of 1,377 adopted texts of the General Assembly do without, where the text goes on in unnumbered lines; one of the Human Rights Council and none of the Economic and Social Council or the Security Council.',
  remedy: 'Put a full stop at the very end, behind a closing quotation mark and before a footnote mark.',
  exceptions: 'A colon before a table, a quotation or an annex that the paragraph introduces. Text from a declaration on is free.',
  severity: 'error',
  examples: {
    good: [
      'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\nDecides to include in its agenda an item entitled “Bridges”.\n',
    ],
    bad: [
      'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Invites States to inspect bridges;\n\n2. Decides to include in its agenda an item entitled “Bridges”;\n',
    ],
  },
  *detect(analysis) {
    for (const { paragraph, role } of endsOf(analysis)) {
      if (role === 'last' && paragraph.ending.mark !== '.') yield atEnd(paragraph, analysis.text);
    }
  },
  message: ending => `The resolution ends ${inWords(ending)}. It is one sentence: close its last paragraph with a full stop.`,
  fix: (detection, analysis) => endWith('.', detection, analysis),
});
