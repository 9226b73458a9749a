import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { operativeOpeningsOf } from './opening';

/** Participles belong to the preamble. */
export const opParticiple = defineRule<{ readonly words: string; readonly twin: string | null }>({
  id: 'op-participle',
  family: 'operative',
  summary: 'No operative paragraph opens with a participle.',
  why: 'A participle leaves the sentence without its verb: “The General Assembly, … requesting …” requests nothing. About 50 of 61,000 operative paragraphs of 2000–2025 do it, nearly all of them slips or declarations.',
  remedy: 'Write the verb (`Recognizes` for `Recognizing`), or move the paragraph into the preamble without its number.',
  exceptions:
    'Text from a declaration on. Numbered paragraphs at the head that end with commas are a preamble with numbers, preamble-numbered.',
  severity: 'error',
  languages: ['en'],
  examples: {
    good: [
      'Orchards\n\nThe General Assembly,\n\nNoting the age of orchards,\n\n1. Recognizes their value;\n\n2. Requests their owners to keep them.\n',
    ],
    bad: [
      'Orchards\n\nThe General Assembly,\n\nNoting the age of orchards,\n\n1. Recognizes their value;\n\n2. Requesting their owners to keep them.\n',
    ],
  },
  *detect(analysis) {
    for (const { start, end, words, form, finite } of operativeOpeningsOf(analysis)) {
      if (form === 'participle') yield { start, end, data: { words, twin: finite } };
    }
  },
  message: ({ words, twin }) =>
    `“${words}” is a participle and belongs to the preamble; the organ does nothing in this paragraph. ${twin ? `Write “${twin}”` : 'Begin it with a verb in the third person'}, or move the paragraph into the preamble.`,
  fix: ({ start, end, data: { twin } }) => (twin ? { title: `Write “${twin}”`, edits: [replace({ start, end }, twin)], safe: true } : null),
});
