import { topOf } from '../../model/paragraphs';
import { boundOperative } from '../paragraphs';
import { defineRule } from '../rule';

/** Nothing stands between the end of the sentence and the lines of adoption. */
export const lineOneSentence = defineRule<null>({
  id: 'line-one-sentence',
  family: 'structure',
  summary: 'No text stands behind the last operative paragraph.',
  why: 'A resolution is one sentence, and the full stop of its last operative paragraph ends it. Whatever stands behind it is neither decided nor numbered and cannot be cited. None of 1,467 adopted texts of 2020–2024 has a line there, but for a table, an annex and the lines of adoption.',
  remedy: 'Make the text an operative paragraph of its own, move it into an annex or a footnote, or remove it.',
  exceptions: 'A drafter’s note behind `//`. A declaration is free.',
  severity: 'warning',
  examples: {
    good: [
      'Dunes\n\nThe General Assembly,\n\nNoting the dunes,\n\n1. Welcomes them;\n\n2. Decides to consider the matter.\n\n// Ask the secretariat for the costs.\n',
    ],
    bad: [
      'Dunes\n\nThe General Assembly,\n\nNoting the dunes,\n\n1. Welcomes them;\n\n2. Decides to consider the matter.\n\nThis text has the support of the group of coastal States.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      const last = boundOperative(part).at(-1);
      const stray = part.paragraphs.at(-1);
      if (!last || part.freeFrom !== null || !stray || stray.kind !== 'flush' || topOf(stray) !== last || last.ending.mark !== '.')
        continue;
      yield { start: stray.block.start, end: stray.block.end, data: null };
    }
  },
  message: () =>
    'The sentence that the resolution makes ended above with its last operative paragraph, so this text is no part of it. Number it as a paragraph, move it into an annex, or remove it.',
});
