import { atEnd, endsOf, endWith, inWords } from '../ending';
import { defineRule } from '../rule';

/** Operative paragraphs end with a semicolon. */
export const opEndSemicolon = defineRule({
  id: 'op-end-semicolon',
  family: 'operative',
  summary: 'An operative paragraph that is not the last ends with a semicolon.',
  why: 'The operative paragraphs are the verbs of one sentence, set off by semicolons. Of the operative paragraphs adopted in 2000–2025, 36,014 of the General Assembly end so, 8,079 of 8,384 of the Human Rights Council and 2,778 of 2,842 of the Economic and Social Council; nearly all the others introduce subparagraphs with a colon.',
  remedy: 'Put a semicolon at the end, before a footnote mark and behind a closing quotation mark.',
  exceptions:
    'A colon before subparagraphs, a table or a quotation. A full stop has a rule of its own, op-stop-too-early, and the last paragraph too, op-last-stop. Text from a declaration on and annexes are free.',
  severity: 'error',
  examples: {
    good: [
      'Windmills\n\nThe General Assembly,\n\nNoting the beauty of windmills,\n\n1. Invites States to:\n\n(a) List them;\n\n(b) Repair them;\n\n2. Welcomes the “Day of the Windmill”;[^1]\n\n3. Decides to consider the matter.\n\n[^1]: A/77/901.\n',
    ],
    bad: [
      'Windmills\n\nThe General Assembly,\n\nNoting the beauty of windmills,\n\n1. Invites States to list them,\n\n2. Decides to consider the matter.\n',
      'Windmills\n\nThe General Assembly,\n\nNoting the beauty of windmills,\n\n1. Invites States to list them\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { paragraph, role } of endsOf(analysis)) {
      const { mark } = paragraph.ending;
      if (role === 'operative' && mark !== ';' && mark !== '.') yield atEnd(paragraph, analysis.text);
    }
  },
  message: ending =>
    `This operative paragraph ends ${inWords(ending)}, but another one follows in the same sentence. End it with a semicolon.`,
  fix: (detection, analysis) => endWith(';', detection, analysis),
});
