import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

const AND_OR = /\band\/or\b/g;

/** And/or. */
export const slashAndOr = defineRule({
  id: 'slash-and-or',
  family: 'wording',
  summary: '“And/or” is better said in words.',
  why: 'The style of the United Nations discourages `and/or`, though negotiated texts keep it: it stands 338 times in 61,000 paragraphs of 2020–2023. Hence a hint and no more.',
  remedy: 'Write `or` where it covers both cases, or `A or B, or both`.',
  severity: 'hint',
  languages: ['en'],
  cues: ['and/or'],
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting harbours or bays, or both,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting harbours and/or bays,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, AND_OR)) yield { start: index, end: index + words.length, data: null };
  },
  message: () =>
    '“And/or” is tolerated, but the style of the United Nations discourages it, since “or” mostly covers both cases. Write “or”, or name the cases.',
});
