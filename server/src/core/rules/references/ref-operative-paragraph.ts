import { matchesIn } from '../../text/matchesIn';
import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';

const OPERATIVE = /\boperative[ \u00a0](?=paragraphs?[ \u00a0]\d)/g;

/** A numbered paragraph is `paragraph 3`, not `operative paragraph 3`. */
export const refOperativeParagraph = defineRule<null>({
  id: 'ref-operative-paragraph',
  family: 'references',
  summary: 'A numbered paragraph is named by its number alone: `paragraph 3`.',
  why: 'Only operative paragraphs have numbers, so the number tells enough; preambular ones are “the third preambular paragraph”. “Operative paragraph” with a number stands in no text of the General Assembly, the Human Rights Council or the Economic and Social Council adopted in 2020–2024, and twice in those of the Security Council.',
  remedy: 'Leave “operative” out.',
  severity: 'information',
  languages: ['en'],
  cues: ['operative'],
  examples: {
    good: [
      'Bridges\n\nThe General Assembly,\n\nRecalling paragraph 3 of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Bridges\n\nThe General Assembly,\n\nRecalling operative paragraph 3 of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const m of matchesIn(prose, OPERATIVE)) yield { start: m.index, end: m.index + m[0].trimEnd().length, data: null };
  },
  message: () => 'Only operative paragraphs have numbers, so the number says it alone. Remove “operative”.',
  fix: ({ start, end }) => ({ title: 'Remove “operative”', edits: [remove({ start, end: end + 1 })], safe: true }),
});
