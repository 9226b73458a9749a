import { boundPreamble } from '../paragraphs';
import { defineRule } from '../rule';

/** No heading divides the preamble. */
export const ppSections = defineRule<null>({
  id: 'pp-sections',
  family: 'preamble',
  summary: 'No heading stands among the paragraphs of the preamble.',
  why: 'Headings divide the operative part, whose sections are cited by them; the preamble is read as a whole. Of 1,467 adopted texts of 2020–2024 two have headings in their preamble.',
  remedy: 'Remove the heading, or move it down to the operative paragraphs that it belongs to.',
  exceptions: 'Texts whose sections count their paragraphs anew have a preamble in each section.',
  severity: 'warning',
  examples: {
    good: [
      'Roofs\n\nThe General Assembly,\n\nI\n\nTiles\n\nNoting the tiles,\n\n1. Welcomes them;\n\n2. Requests a list;\n\nII\n\nSlates\n\nNoting the slates,\n\n1. Welcomes them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Roofs\n\nThe General Assembly,\n\nNoting the roofs,\n\nHistory of roofs\n\nRecalling the tiles,\n\nRecalling also the slates,\n\nUse of roofs\n\n1. Welcomes them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      if (part.headings.length === 0 || part.operative.filter(({ number }) => number === 1).length > 1) continue;
      const [first] = boundPreamble(part);
      const operative = part.operative[0]?.block.start ?? Infinity;
      const last = boundPreamble(part).findLast(({ block }) => block.start < operative);
      if (!first || !last) continue;
      for (const { start, end } of part.headings)
        if (start > first.block.start && start < last.block.start) yield { start, end, data: null };
    }
  },
  message: () =>
    'This heading divides the preamble, which is read as a whole; only the operative part has sections. Remove the heading, or move it down to the operative paragraphs that it belongs to.',
});
