import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const CALLS_ON = /^(?:\w+ ){0,2}call(?:s|ing)?(?: also| further)? (on)\b/i;

/** `Calls upon`, outside the Security Council. */
export const callsOn = defineRule<{ readonly written: string }>({
  id: 'calls-on',
  family: 'verbs',
  summary: 'A paragraph opens with “Calls upon”, not with “Calls on”.',
  why: '`Calls upon` opens 2,402 paragraphs that the General Assembly, the Economic and Social Council and the Human Rights Council adopted in 2020–2024, `Calls on` ten. The Security Council uses both.',
  remedy: 'Write `upon` for `on`.',
  severity: 'warning',
  languages: ['en'],
  within: ['preambular', 'operative'],
  cues: ['call', 'calls', 'calling'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Calls upon States to dig wells;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Calls on States to dig wells;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose, body }) {
    const words = CALLS_ON.exec(prose.slice(body, body + 60))?.[0];
    if (words) yield { start: body, end: body + words.length, data: { written: words } };
  },
  message: ({ written }) => `“${written}” is the usage of the Security Council; other organs call upon. Write “upon” for “on”.`,
  fix: ({ end }) => ({ title: 'Write “upon”', edits: [replace(span(end - 2, end), 'upon')], safe: true }),
});
