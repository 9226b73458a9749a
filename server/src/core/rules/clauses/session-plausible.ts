import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { sessionNamed } from './report-clause';
import { type NamedSession, sessionsNamedBy } from './sessions';

/** A session for which something is planned is not over, and one at which something was done has begun. */
const isImplausible = ({ errand, value }: NamedSession, own: number): boolean => {
  if (errand === 'agenda') return value <= own;
  if (errand === 'consideration') return value < own;
  return errand === 'past' && value > own;
};

/** The sessions that a text names lie on the right side of its own. */
export const sessionPlausible = defineRule<{ readonly words: string; readonly own: number; readonly past: boolean }>({
  id: 'session-plausible',
  family: 'clauses',
  summary: 'A session planned for lies ahead of the text’s own, and one at which something was done does not.',
  why: 'A draft begins as a copy of last year’s text, and its sessions stay behind: in a text of the seventy-sixth session an item for the agenda of the “seventy-sixth” can no longer be included. Each of the agenda clauses that the Assembly adopted in 2020–2024 names a later session.',
  remedy: 'Name the session that is meant.',
  exceptions:
    'Sessions of other organs, and a text whose own session neither front matter nor symbol tells. What is planned for the current session passes, agendas apart: it may resume.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      '76/9. Kites\n\nThe General Assembly,\n\nRecalling the plan adopted at its seventieth session,\n\nDecides to include in the provisional agenda of its seventy-seventh session the item entitled “Kites”.\n',
    ],
    bad: [
      '76/9. Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to include in the provisional agenda of its seventy-sixth session the item entitled “Kites”.\n',
      '76/9. Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to consider the matter at its seventy-fifth session.\n',
      '76/9. Kites\n\nThe General Assembly,\n\nRecalling the plan adopted at its seventy-eighth session,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { start, end, words, own, preambular, ...named } of sessionsNamedBy(analysis)) {
      const past = named.errand === 'past';
      if (past !== preambular) continue;
      if (isImplausible({ start, end, words, ...named }, own)) yield { start, end, data: { words, own, past } };
    }
  },
  message: ({ words, own, past }) =>
    past
      ? `This text belongs to session ${own}: at the ${words} session nothing can have been done yet. Correct the session.`
      : `This text belongs to session ${own}: the ${words} session is no longer ahead, so nothing can be planned for it. Write the session that is meant.`,
  fix({ start, end, data: { own, past } }) {
    const likely = sessionNamed(past ? own : own + 1);
    return { title: `Write “${likely}”`, edits: [replace({ start, end }, likely)], safe: false };
  },
});
