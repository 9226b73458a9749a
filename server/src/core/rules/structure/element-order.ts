import type { Paragraph, Part } from '../../model/resolution';
import { boundParagraphs, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** The preamble comes before the operative part. */
export const elementOrder = defineRule<null>({
  id: 'element-order',
  family: 'structure',
  summary: 'No preambular paragraph stands behind the first operative paragraph.',
  why: 'The order is fixed: the organ, its reasons, its decisions. A reason among the decisions breaks the sentence and cannot be cited by a number (Editorial Manual, Resolutions, drafting and editing). None of 1,467 adopted texts of 2020–2024 departs from it: all 95 preambles in their later sections open a section that counts its paragraphs anew.',
  remedy: 'Move the paragraph up into the preamble, or number it and begin it with a verb.',
  exceptions: 'Each part of a composite resolution, and each section whose paragraphs are counted from 1, may have a preamble of its own.',
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
    for (const part of resolution.parts) for (const paragraph of misplacedIn(part)) yield { ...firstWordsOf(paragraph, text), data: null };
  },
  message: () =>
    'This preambular paragraph stands behind the first operative paragraph. Reasons come before decisions: move it up into the preamble, or number it and begin it with a verb.',
});

/** The preambular paragraphs behind operative ones, but for those under a heading whose section counts anew. */
function misplacedIn(part: Part): Paragraph[] {
  const misplaced: Paragraph[] = [];
  let operative = false;
  let headings = 0;
  let ofSection: Paragraph[] | null = null;
  for (const paragraph of boundParagraphs(part)) {
    for (; (part.headings[headings]?.start ?? Infinity) < paragraph.block.start; headings++) ofSection = [];
    if (paragraph.kind === 'preambular' && operative) (ofSection ?? misplaced).push(paragraph);
    if (paragraph.kind !== 'operative') continue;
    if (ofSection && (paragraph.number ?? 1) !== 1) misplaced.push(...ofSection);
    operative = true;
    ofSection = null;
  }
  return misplaced;
}
