import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { boundOperative } from '../paragraphs';
import { defineRule } from '../rule';

/** A lone operative paragraph carries no number. */
export const opSingleUnnumbered = defineRule<{ readonly label: string }>({
  id: 'op-single-unnumbered',
  family: 'operative',
  summary: 'The only operative paragraph of a resolution carries no number.',
  why: 'A number tells paragraphs apart, and one needs no telling. None of 2,416 adopted texts of 2000–2025 numbers its only operative paragraph; 94 have one without a number.',
  remedy: 'Remove the number.',
  exceptions: 'Most Model UN conferences number it all the same.',
  severity: 'warning',
  examples: {
    good: ['Marshes\n\nThe General Assembly,\n\nNoting the birds of marshes,\n\nDecides to consider the matter.\n'],
    bad: ['Marshes\n\nThe General Assembly,\n\nNoting the birds of marshes,\n\n1. Decides to consider the matter.\n'],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      const [only, second] = boundOperative(part);
      if (!only || second || only.block.label === null) continue;
      yield { start: only.block.mark.start, end: only.block.mark.end, data: { label: only.block.label } };
    }
  },
  message: ({ label }) => `“${label}” numbers the only operative paragraph, but a number tells several apart. Remove it.`,
  fix: (mark, { text }) => {
    const space = /^\s*/.exec(text.slice(mark.end))?.[0].length ?? 0;
    return { title: 'Remove the number', edits: [remove(span(mark.start, mark.end + space))], safe: true };
  },
});
