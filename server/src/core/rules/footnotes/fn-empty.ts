import { textOf } from '../../text/span';
import { defineRule } from '../rule';

/** A footnote says something. */
export const fnEmpty = defineRule<{ readonly label: string }>({
  id: 'fn-empty',
  family: 'footnotes',
  summary: 'A footnote names its source.',
  why: 'A note without words is a source that was never filled in. None of 13,220 notes in texts adopted in 2020–2024 is empty.',
  remedy: 'Write the source, `A/77/900.` or `Resolution 70/1.`, or remove the note and its mark.',
  severity: 'warning',
  examples: {
    good: [
      'Valleys\n\nThe General Assembly,\n\nRecalling the report on valleys,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n',
    ],
    bad: ['Valleys\n\nThe General Assembly,\n\nRecalling the report on valleys,[^1]\n\nDecides to consider the matter.\n\n[^1]:\n'],
  },
  *detect({ resolution, text }) {
    for (const { label, block } of resolution.footnotes) {
      if (!/[\p{L}\p{Nd}]/u.test(textOf(text, block.body))) yield { start: block.start, end: block.end, data: { label } };
    }
  },
  message: ({ label }) =>
    `Footnote ${label} is empty, so its mark leads to nothing. Put the source there, such as “A/77/900.”, or remove the note and its mark.`,
});
