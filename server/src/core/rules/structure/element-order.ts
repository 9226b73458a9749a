import type { Paragraph } from '../../model/resolution';
import { boundParagraphs, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** The preamble comes before the operative part. */
export const elementOrder = defineRule<null>({
  id: 'element-order',
  family: 'structure',
  summary: 'No preambular paragraph stands behind the first operative paragraph.',
  why: 'The order is fixed: the organ, its reasons, its decisions. A reason among the decisions breaks the sentence and cannot be cited by a number (Editorial Manual, Resolutions, drafting and editing).',
  remedy: 'Move the paragraph up into the preamble, or number it and begin it with a verb.',
  exceptions: 'Each part of a composite resolution, and each section of a sectioned text, may have a preamble of its own.',
  severity: 'error',
  languages: ['en'],
  examples: {
    good: [
      'Night trains\n\nThe General Assembly,\n\nNoting the demand for night trains,\n\nRecalling its resolution 76/10 of 1 December 2021,\n\n1. Encourages railways to cooperate;\n\n2. Decides to revert to the matter.\n',
    ],
    bad: [
      'Night trains\n\nThe General Assembly,\n\nNoting the demand for night trains,\n\n1. Encourages railways to cooperate;\n\nRecalling its resolution 76/10 of 1 December 2021,\n\n2. Decides to revert to the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      let begun: Paragraph | null = null;
      for (const paragraph of boundParagraphs(part)) {
        if (paragraph.kind === 'operative') begun = paragraph;
        if (paragraph.kind !== 'preambular' || !begun) continue;
        const from = begun.block.start;
        const headed = part.headings.some(({ start }) => from < start && start < paragraph.block.start);
        if (!headed) yield { ...firstWordsOf(paragraph, text), data: null };
      }
    }
  },
  message: () =>
    'This preambular paragraph stands behind the first operative paragraph. Reasons come before decisions: move it up into the preamble, or number it and begin it with a verb.',
});
