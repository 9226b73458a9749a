import { atEnd, endsOf, endWith, inWords } from '../ending';
import { defineRule } from '../rule';

/** Subparagraphs end with a semicolon. */
export const subEnd = defineRule({
  id: 'sub-end',
  family: 'subparagraphs',
  summary: 'A subparagraph ends with a semicolon.',
  why: 'Subparagraphs stand in the sentence of the paragraph above them, set off by semicolons: 3,982 of 4,187 of the General Assembly, 2,117 of 2,120 of the Human Rights Council and 401 of 410 of the Economic and Social Council in 2000–2025.',
  remedy: 'Put a semicolon at the end. The last subparagraph of all ends with the full stop of the resolution.',
  exceptions:
    'A colon before further subparagraphs. What stands before text that closes a list is free. The Security Council and some Model UN conferences also use the comma.',
  severity: 'error',
  examples: {
    good: [
      'Quarries\n\nThe General Assembly,\n\nNoting the depth of quarries,\n\n1. Invites States:\n\n(a) To fence them:\n\n(i) In towns;\n\n(ii) In villages;\n\n(b) To fill them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Quarries\n\nThe General Assembly,\n\nNoting the depth of quarries,\n\n1. Invites States:\n\n(a) To fence them.\n\n(b) To fill them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const right = analysis.profile.shapes.subparagraphEnds;
    for (const { paragraph, role } of endsOf(analysis)) {
      if (role === 'item' && !right.includes(paragraph.ending.mark)) yield atEnd(paragraph, analysis.text);
    }
  },
  message: ending =>
    `This subparagraph ends ${inWords(ending)}, but it is one link of a sentence that goes on. End it with the mark of the others in the list, a semicolon.`,
  fix: (detection, analysis) => endWith(analysis.profile.shapes.subparagraphEnds[0] === ',' ? ',' : ';', detection, analysis),
});
