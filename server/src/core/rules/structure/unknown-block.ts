import { defineRule } from '../rule';

/** Every block has a place in a resolution. */
export const unknownBlock = defineRule<null>({
  id: 'unknown-block',
  family: 'structure',
  summary: 'Every block of the text has a place in a resolution.',
  why: 'What is neither title, organ line, paragraph, heading, table, adoption line nor annex is not checked and may be lost on its way into an official document.',
  remedy: 'Give the block the form of what it is, or begin it with `//` if it is a note to yourself.',
  severity: 'warning',
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\n// ask the capital about the figures\n\nNoting the number of wells,\n\nDecides to consider the matter.\n',
    ],
    bad: [],
  },
  *detect({ tree }) {
    for (const block of tree.blocks) if (block.kind === 'unknown') yield { start: block.start, end: block.end, data: null };
  },
  message: () =>
    'This block is no part of a resolution that is known here, so nothing in it is checked. Give it the form of a paragraph, a heading or a title, or begin it with // if it is a note.',
});
