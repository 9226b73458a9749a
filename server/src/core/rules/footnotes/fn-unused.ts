import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';

/** Every footnote has its mark. */
export const fnUnused = defineRule<{ readonly label: string }>({
  id: 'fn-unused',
  family: 'footnotes',
  summary: 'Every footnote has a mark in the text.',
  why: 'Nobody can tell what a note without a mark belongs to, and it shifts the numbers of the others (Editorial Manual, Footnotes). Every one of 13,220 notes in texts adopted in 2020–2024 has its mark.',
  remedy: 'Put the mark behind the words that the note belongs to, or remove the note.',
  severity: 'error',
  examples: {
    good: [
      'Islands\n\nThe General Assembly,\n\nRecalling the report on islands,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n',
    ],
    bad: ['Islands\n\nThe General Assembly,\n\nRecalling the report on islands,\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n'],
  },
  *detect({ resolution }) {
    const used = new Set(resolution.marks.map(({ label }) => label));
    for (const { label, block } of resolution.footnotes) {
      if (!used.has(label)) yield { start: block.start, end: block.end, data: { label } };
    }
  },
  message: ({ label }) =>
    `No mark in the text leads to footnote ${label}. Put “[^${label}]” behind the words that it belongs to, or remove the footnote.`,
  fix: ({ start, end, data: { label } }, { text }) => {
    const blank = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    return { title: `Remove footnote ${label}`, edits: [remove({ start, end: end + blank })], safe: false };
  },
});
