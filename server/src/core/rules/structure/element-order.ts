import { boundParagraphs, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** The preamble comes before the operative part. */
export const elementOrder = defineRule<null>({
  id: 'element-order',
  family: 'structure',
  summary: 'No preambular paragraph stands behind the first operative paragraph.',
  why: 'The order is fixed: the organ, its reasons, its decisions. A reason among the decisions breaks the sentence and cannot be cited by a number (Editorial Manual, Resolutions, drafting and editing). None of 1,467 adopted texts of 2020–2024 departs from it.',
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
      let operative = false;
      let headings = 0;
      for (const paragraph of boundParagraphs(part)) {
        // Under a heading a preamble may begin.
        for (; (part.headings[headings]?.start ?? Infinity) < paragraph.block.start; headings++) operative = false;
        if (paragraph.kind === 'operative') operative = true;
        if (paragraph.kind === 'preambular' && operative) yield { ...firstWordsOf(paragraph, text), data: null };
      }
    }
  },
  message: () =>
    'This preambular paragraph stands behind the first operative paragraph. Reasons come before decisions: move it up into the preamble, or number it and begin it with a verb.',
});
