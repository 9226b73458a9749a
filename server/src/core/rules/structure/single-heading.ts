import { defineRule } from '../rule';
import { sectionsOf } from './sectionSeries';

/** A heading divides a text, and one alone divides nothing. */
export const singleHeading = defineRule<{ readonly numbered: boolean }>({
  id: 'single-heading',
  family: 'structure',
  summary: 'A heading does not stand alone at its level.',
  why: 'Headings come in pairs: a section I implies a section II, an A a B (Editorial Manual, Headings). No adopted text of the General Assembly, the Economic and Social Council and the Human Rights Council of 2020–2024 has a numbered section alone; 5 of 1,467 have a single heading without a number, which is therefore only a hint.',
  remedy: 'Remove the heading, or give the rest of the operative part a heading of its own.',
  severity: 'warning',
  examples: {
    good: [
      'Canals\n\nThe General Assembly,\n\nNoting the canals,\n\nI\n\nLocks\n\n1. Welcomes them;\n\nII\n\nBanks\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Canals\n\nThe General Assembly,\n\nNoting the canals,\n\nI\n\nLocks\n\n1. Welcomes them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      for (const { start, end } of sectionsOf(part).alone) yield { start, end, data: { numbered: true } };
      const [heading, second] = part.headings;
      if (heading && !second && heading.label === null && /\p{L}/u.test(heading.piece.text) && part.freeFrom === null)
        yield { start: heading.start, end: heading.end, data: { numbered: false }, severity: 'hint' };
    }
  },
  message: ({ numbered }) =>
    numbered
      ? 'This section is the only one of its series, but a number or a letter says that another follows. Remove it, or divide the rest of the text too.'
      : 'This heading is the only one, so it divides nothing. Remove it, or give the rest of the text a heading of its own.',
});
