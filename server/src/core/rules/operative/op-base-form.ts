import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { operativeOpeningsOf } from './opening';

/** The verb of an operative paragraph agrees with the organ. */
export const opBaseForm = defineRule<{ readonly words: string; readonly twin: string | null }>({
  id: 'op-base-form',
  family: 'operative',
  summary: 'No operative paragraph opens with the bare form of a verb.',
  why: 'The organ is the subject: the Assembly request*s* and call*s* upon. A bare `Request` reads as a command to the reader. None of 32,985 operative paragraphs adopted in 2020–2024 does, declarations apart.',
  remedy: 'Write the third person singular: `Requests`, `Calls upon`.',
  exceptions: 'Text from a declaration on, where several speak.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Glaciers\n\nThe General Assembly,\n\nAlarmed by the loss of glaciers,\n\n1. Calls upon States to measure them;\n\n2. Requests a report.\n',
    ],
    bad: [
      'Glaciers\n\nThe General Assembly,\n\nAlarmed by the loss of glaciers,\n\n1. Call upon States to measure them;\n\n2. Requests a report.\n',
    ],
  },
  *detect(analysis) {
    for (const { start, end, words, form, finite } of operativeOpeningsOf(analysis)) {
      if (form === 'base') yield { start, end, data: { words, twin: finite } };
    }
  },
  message: ({ words, twin }) =>
    `“${words}” is the bare form of the verb, but its subject is the organ. Write ${twin ? `“${twin}”` : 'the third person singular'}.`,
  fix: ({ start, end, data: { twin } }) => (twin ? { title: `Write “${twin}”`, edits: [replace({ start, end }, twin)], safe: true } : null),
});
