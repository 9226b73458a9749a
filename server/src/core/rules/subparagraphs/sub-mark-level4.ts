import { defineRule } from '../rule';
import { rightMarks, wrongMarks } from './marks';

/** Marks of subparagraphs of the fourth level have the shape of the house style. */
export const subMarkLevel4 = defineRule({
  id: 'sub-mark-level4',
  family: 'subparagraphs',
  summary: 'A subparagraph of the fourth level is marked i., ii., iii. ….',
  why: 'Roman numerals without brackets keep the fourth level apart from the second (Editorial Manual, Paragraphs and subparagraphs). None of 479 lists adopted in 2020–2024 goes so deep: a text that does may want another paragraph instead.',
  remedy: 'Write the mark in the shape of the house style, or do with fewer levels.',
  exceptions: 'House styles that know fewer levels leave it free.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them:\n\n(i) In towns:\n\na. By day:\n\ni. At noon;\n\nii. At six;\n\nb. By night;\n\n(ii) In villages;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them:\n\n(i) In towns:\n\na. By day:\n\n1) At noon;\n\n2) At six;\n\nb. By night;\n\n(ii) In villages;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  detect: analysis => wrongMarks(analysis, 4),
  message: ({ label, right }) =>
    `“${label}” is not how subparagraphs of the fourth level are marked in this house style, and they are cited by their marks. Write “${right}”.`,
  fix: rightMarks,
});
