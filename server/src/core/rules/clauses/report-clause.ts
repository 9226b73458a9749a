import { toOrdinal } from '../../lexicon/en/ordinals';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { sessionsNamedBy } from './sessions';

/** A session as texts name it: in words, or as a year for the Economic and Social Council. */
export const sessionNamed = (value: number): string => toOrdinal(value) ?? String(value);

/** A report is asked for a session that is still to come. */
export const reportClause = defineRule<{ readonly words: string; readonly own: number }>({
  id: 'report-clause',
  family: 'clauses',
  summary: 'A report is asked for the session of the text or a later one.',
  why: 'The clause is carried over from the text of an earlier year, and the session with it. Of the reports that the Assembly asked for in 2020–2024 none was due at a session that had closed.',
  remedy: 'Name the session at which the report is due.',
  exceptions: 'Sessions of other organs. A text whose own session neither front matter nor symbol tells.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      '76/9. Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nRequests the Secretary-General to submit to the General Assembly at its seventy-eighth session a report on kites.\n',
    ],
    bad: [
      '76/9. Kites\n\nThe General Assembly,\n\nRecalling the joys of kites,\n\nRequests the Secretary-General to submit to the General Assembly at its seventy-fourth session a report on kites.\n',
    ],
  },
  *detect(analysis) {
    for (const { start, end, words, value, own, errand, preambular } of sessionsNamedBy(analysis)) {
      if (errand === 'report' && !preambular && value < own) yield { start, end, data: { words, own } };
    }
  },
  message: ({ words, own }) =>
    `The report is asked for the ${words} session, but this text belongs to session ${own}: that one is over. Write the session at which the report is due.`,
  fix: ({ start, end, data: { own } }) => ({
    title: `Write “${sessionNamed(own + 1)}”`,
    edits: [replace({ start, end }, sessionNamed(own + 1))],
    safe: false,
  }),
});
