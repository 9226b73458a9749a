import { BUDGET_PHRASES } from '../../lexicon/en/clauses';
import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';
import type { Words } from '../words';

const PHRASE = new RegExp(`\\b(?:${BUDGET_PHRASES.join('|')})\\b`, 'g');

/** Words about money are pointed out to the sponsor. */
export const resourcesClause = defineRule<{ readonly phrase: string }>({
  id: 'resources-clause',
  family: 'clauses',
  summary: 'Words about resources are pointed out.',
  why: 'They bear on the programme budget: the Fifth Committee has asked other bodies not to decide how a mandate is paid for (resolution 45/248 B, section VI), and a text with such words may be held up. They are common all the same, and often what was agreed.',
  remedy: 'Keep the words where the sponsors agreed on them, and expect questions; otherwise remove them.',
  severity: 'hint',
  languages: ['en'],
  cues: ['resources'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nRequests the Secretary-General to report on kites.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nRequests the Secretary-General to report, within existing resources, on kites.\n',
    ],
  },
  *find({ prose }: Words) {
    for (const { 0: phrase, index } of matchesIn(prose, PHRASE)) yield { start: index, end: index + phrase.length, data: { phrase } };
  },
  message: ({ phrase }) =>
    `“${phrase}” says how a mandate is paid for, which the Fifth Committee regards as its own business. Remove the words unless the sponsors agreed on them.`,
});
