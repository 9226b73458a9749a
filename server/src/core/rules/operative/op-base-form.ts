import { twinOf } from '../../lexicon/openings';
import { replace } from '../../text/textEdit';
import { boundOperative, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** The verb of an operative paragraph agrees with the organ. */
export const opBaseForm = defineRule<{ readonly words: string; readonly twin: string | null }>({
  id: 'op-base-form',
  family: 'operative',
  summary: 'No operative paragraph opens with the bare form of a verb.',
  why: 'The organ is the subject: the Assembly request*s* and call*s* upon. A bare `Request` reads as a command to the reader.',
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
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      for (const paragraph of boundOperative(part)) {
        if (paragraph.opening?.form !== 'base') continue;
        const { start, end } = firstWordsOf(paragraph, text);
        const words = text.slice(start, end);
        yield { start, end, data: { words, twin: twinOf(words, 'finite', resolution.language) } };
      }
    }
  },
  message: ({ words, twin }) =>
    `“${words}” is the bare form of the verb, but its subject is the organ. Write ${twin ? `“${twin}”` : 'the third person singular'}.`,
  fix: ({ start, end, data: { twin } }) => (twin ? { title: `Write “${twin}”`, edits: [replace({ start, end }, twin)], safe: true } : null),
});
