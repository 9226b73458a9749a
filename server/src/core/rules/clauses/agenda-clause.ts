import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import type { Words } from '../words';

const CLAUSE = /\bprovisional agenda of (?:its|the) [\w-]+(?: [\w-]+){0,3} session(?: of the General Assembly)?/g;
/** Each slip with the stretch that is wrong, what was found, and what stands there instead. */
const SLIPS = [
  { pattern: /^,( (?:the|an) item entitled “)/, wrong: ',', right: '', at: 0 },
  { pattern: /^( under the item entitled “)/, wrong: '', right: ',', at: 0 },
  { pattern: /^,? under the item entitled “[^”]*”( the sub[-\u2011]item entitled)/, wrong: '', right: ',', at: 1 },
] as const;

function* slipsIn({ text }: Words) {
  for (const { 0: clause, index } of matchesIn(text, CLAUSE)) {
    const rest = text.slice(index + clause.length);
    for (const { pattern, wrong, right, at } of SLIPS) {
      const slip = pattern.exec(rest);
      if (!slip) continue;
      const start = index + clause.length + (at === 0 ? 0 : slip[0].length - (slip[1]?.length ?? 0));
      yield { start, end: start + Math.max(1, wrong.length), data: { wrong, right } };
    }
  }
}

/** The clause that puts an item on the agenda of a session to come. */
export const agendaClause = defineRule<{ readonly wrong: string; readonly right: string }>({
  id: 'agenda-clause',
  family: 'clauses',
  summary: 'The agenda clause has commas around “under the item entitled” and none before “the item entitled”.',
  why: 'The clause is copied from year to year, and two shapes of it are in use: `of its eightieth session the item entitled “…”` and `of its eightieth session, under the item entitled “…”, the sub-item entitled “…”`. None of the 600 such clauses that the Assembly adopted in 2020–2024 has the commas otherwise.',
  remedy: 'Set a comma before `under the item` and behind the title of the item; none before `the item entitled`.',
  severity: 'warning',
  languages: ['en'],
  cues: ['provisional'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to include in the provisional agenda of its eightieth session, under the item entitled “Sport”, the sub-item entitled “Kites”.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to include in the provisional agenda of its eightieth session the item entitled “Kites”.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to include in the provisional agenda of its eightieth session, the item entitled “Kites”.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to include in the provisional agenda of its eightieth session under the item entitled “Sport”, the sub-item entitled “Kites”.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nDecides to include in the provisional agenda of its eightieth session, under the item entitled “Sport” the sub-item entitled “Kites”.\n',
    ],
  },
  find: slipsIn,
  message: ({ right }) =>
    right
      ? 'The agenda clause sets “under the item entitled …” between commas, as a remark inside the sentence. Put a comma here.'
      : 'The agenda clause names the item without a comma before it, for the item is what is included. Remove the comma.',
  fix: ({ start, data: { wrong, right } }) => ({
    title: right ? 'Put a comma' : 'Remove the comma',
    edits: [replace({ start, end: start + wrong.length }, right)],
    safe: true,
  }),
});
