import { defineRule } from '../rule';
import { rightMarks, wrongMarks } from './marks';

/** Marks of subparagraphs of the first level have the shape of the house style. */
export const subMarkLevel1 = defineRule({
  id: 'sub-mark-level1',
  family: 'subparagraphs',
  summary: 'A subparagraph of the first level is marked (a), (b), (c) …',
  why: 'Later texts cite a subparagraph by its mark, “paragraph 4 (b)”, so the marks have one shape: 4,119 lists of the General Assembly begin with `(a)`, 2 with `a.` and 81 with a bullet. After `(z)` follow `(aa)` and `(bb)` (Editorial Manual, Paragraphs and subparagraphs).',
  remedy: 'Write the mark in the shape of the house style.',
  exceptions: 'Model UN conferences use marks of their own, which their profiles know. The Security Council is loose about them.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\n(a) To count them;\n\n(b) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Bakeries\n\nThe General Assembly,\n\nNoting the smell of bakeries,\n\n1. Invites States:\n\na) To count them;\n\nb) To visit them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  detect: analysis => wrongMarks(analysis, 1),
  message: ({ label, right }) =>
    `“${label}” is not how subparagraphs of the first level are marked in this house style, and they are cited by their marks. Write “${right}”.`,
  fix: rightMarks,
});
