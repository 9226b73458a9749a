import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

/** Somebody who can act, and an infinitive without a comma between. */
const CALLS_FOR_SOMEBODY =
  /^((?:\w+ )?call(?:s|ing)(?: also| further)? )for (?:(?:all|the|both|other|relevant|its|those) )*(?:Member States|States|Governments|Secretary-General|High Commissioner|parties|Parties|countries|international community|donors)\b[^,;:]{0,60}? to [a-z]/i;

/** One calls for a thing, and upon somebody. */
export const callsForAddressee = defineRule<{ readonly written: string }>({
  id: 'calls-for-addressee',
  family: 'verbs',
  summary: '“Calls for” a thing, “Calls upon” somebody to do something.',
  why: '`Calls for` takes what is wanted (`Calls for the release of hostages`), `Calls upon` whoever is to bring it about. None of the paragraphs adopted by the General Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024 calls for States to do something.',
  remedy: 'Write `upon` for `for`.',
  severity: 'warning',
  languages: ['en'],
  cues: ['calls', 'calling'],
  within: ['preambular', 'operative'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Calls for new wells;\n\n2. Calls upon all States to dig them.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Calls for all States to dig wells;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose, body }) {
    const lead = CALLS_FOR_SOMEBODY.exec(prose.slice(body, body + 160))?.[1];
    if (lead !== undefined) yield { start: body, end: body + lead.length + 3, data: { written: `${lead}for` } };
  },
  message: ({ written }) =>
    `“${written}” takes a thing, but here somebody is asked to act, and one calls upon somebody. Write “upon” for “for”.`,
  fix: ({ end }) => ({ title: 'Write “upon”', edits: [replace(span(end - 3, end), 'upon')], safe: true }),
});
