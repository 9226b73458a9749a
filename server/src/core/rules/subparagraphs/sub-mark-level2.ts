import { defineRule } from '../rule';
import { rightMarks, wrongMarks } from './marks';

/** Marks of subparagraphs of the second level have the shape of the house style. */
export const subMarkLevel2 = defineRule({
  id: 'sub-mark-level2',
  family: 'subparagraphs',
  summary: 'A subparagraph of the second level is marked (i), (ii), (iii) …',
  why: 'Roman numerals under letters keep the levels apart, so that “paragraph 4 (b) (ii)” is one place and no other (Editorial Manual, Paragraphs and subparagraphs). No list of the second level adopted by the General Assembly, the Human Rights Council and the Economic and Social Council in 2020–2024 has other marks.',
  remedy: 'Write the mark in the shape of the house style.',
  exceptions: 'Model UN conferences use marks of their own, which their profiles know. The Security Council is loose about them.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them:\n\n(i) In towns;\n\n(ii) In villages;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them:\n\ni. In towns;\n\nii. In villages;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  detect: analysis => wrongMarks(analysis, 2),
  message: ({ label, right }) =>
    `“${label}” is not how subparagraphs of the second level are marked in this house style, and they are cited by their marks. Write “${right}”.`,
  fix: rightMarks,
});
