import { defineRule } from '../rule';

const CHAPTER_VII = /^acting under Chapter VII\b/i;

/** Chapter VII of the Charter is the Security Council's. */
export const ppChapterViiBody = defineRule({
  id: 'pp-chapter-vii-body',
  family: 'verbs',
  summary: 'Only the Security Council acts under Chapter VII of the Charter.',
  why: 'Chapter VII of the Charter gives its powers to the Security Council alone. 91 paragraphs of the Security Council of 2020–2023 open with `Acting under Chapter VII`, and none of another organ.',
  remedy: 'Remove the paragraph, or recall the Article of the Charter that the organ itself acts under.',
  severity: 'warning',
  languages: ['en'],
  cues: ['vii'],
  within: ['preambular', 'operative'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nRecalling Chapter VII of the Charter of the United Nations,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nActing under Chapter VII of the Charter of the United Nations,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose, body }) {
    const words = CHAPTER_VII.exec(prose.slice(body, body + 40))?.[0];
    if (words) yield { start: body, end: body + words.length, data: null };
  },
  message: () =>
    'Chapter VII of the Charter gives powers to the Security Council alone, and no other organ can act under it. Remove the paragraph, or name the Article that this organ acts under.',
});
