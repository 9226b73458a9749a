import { insert } from '../../text/textEdit';
import { defineRule } from '../rule';

/** What stands in place of a number; an ordinal or a bracket in superscript is no mark. */
const LABEL = /^[\dA-Za-z][\w-]*$/;

/** Every footnote mark has its footnote. */
export const fnUndefined = defineRule<{ readonly label: string }>({
  id: 'fn-undefined',
  family: 'footnotes',
  summary: 'Every footnote mark has a footnote.',
  why: 'A mark without a note promises the reader a source that is not there (Editorial Manual, Footnotes). Every one of 13,255 marks in texts adopted in 2020–2024 has its note.',
  remedy: 'Write the footnote as a paragraph of its own, `[^1]: A/77/900.`, or remove the mark.',
  exceptions: 'Letter marks and asterisks of a table, whose notes stand under it.',
  severity: 'error',
  examples: {
    good: [
      'Islands\n\nThe General Assembly,\n\nRecalling the report on islands,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n',
    ],
    bad: ['Islands\n\nThe General Assembly,\n\nRecalling the report on islands,[^1]\n\nDecides to consider the matter.\n'],
  },
  *detect({ resolution }) {
    const known = new Set(resolution.footnotes.map(({ label }) => label));
    for (const { start, end, label, ofTable } of resolution.marks) {
      if ((ofTable ? /^\d+$/ : LABEL).test(label) && !known.has(label)) yield { start, end, data: { label } };
    }
  },
  message: ({ label }) =>
    `No footnote ${label} stands in the text, so this mark leads nowhere. Add a paragraph that begins with “[^${label}]:”, or remove the mark.`,
  fix: ({ data: { label } }, { text }) => ({
    title: `Add footnote ${label}`,
    edits: [insert(text.trimEnd().length, `\n\n[^${label}]: `)],
    safe: false,
  }),
});
