import { defineRule } from '../rule';
import { rightMarks, wrongMarks } from './marks';

/** Marks of subparagraphs of the third level have the shape of the house style. */
export const subMarkLevel3 = defineRule({
  id: 'sub-mark-level3',
  family: 'subparagraphs',
  summary: 'A subparagraph of the third level is marked a., b., c. ….',
  why: 'Letters without brackets keep the third level apart from the first (Editorial Manual, Paragraphs and subparagraphs). None of 479 lists adopted in 2020–2024 goes so deep: a text that does may want another paragraph instead.',
  remedy: 'Write the mark in the shape of the house style, or do with fewer levels.',
  exceptions: 'House styles that know fewer levels leave it free.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them:\n\n(i) In towns:\n\na. By day;\n\nb. By night;\n\n(ii) In villages;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them:\n\n(i) In towns:\n\n1) By day;\n\n2) By night;\n\n(ii) In villages;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  detect: analysis => wrongMarks(analysis, 3),
  message: ({ label, right }) =>
    `“${label}” is not how subparagraphs of the third level are marked in this house style, and they are cited by their marks. Write “${right}”.`,
  fix: rightMarks,
});
