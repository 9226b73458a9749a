import { twinOf } from '../../lexicon/openings';
import { replace } from '../../text/textEdit';
import { boundPreamble, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** Finite verbs belong to the operative part. */
export const ppOperativeVerb = defineRule<{ readonly words: string; readonly twin: string | null }>({
  id: 'pp-operative-verb',
  family: 'preamble',
  summary: 'No preambular paragraph opens with a verb in the third person.',
  why: 'A verb such as `Recalls` or `Decides` is what the organ does, and what it does is numbered in the operative part. In the preamble the same word is a participle. One of 25,281 preambular paragraphs adopted in 2020–2024 opens with a verb.',
  remedy: 'Write the participle (`Recalling` for `Recalls`), or number the paragraph and move it into the operative part.',
  exceptions: 'The single operative paragraph of a text, of a section, or before the first section carries no number.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: ['Footpaths\n\nThe General Assembly,\n\nRecalling the history of footpaths,\n\nDecides to consider the matter.\n'],
    bad: [
      'Footpaths\n\nThe General Assembly,\n\nRecalls the history of footpaths,\n\nNoting their length,\n\n1. Invites States to map them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      for (const paragraph of boundPreamble(part)) {
        if (paragraph.opening?.form !== 'finite') continue;
        const { start, end } = firstWordsOf(paragraph, text);
        const words = text.slice(start, end);
        yield { start, end, data: { words, twin: twinOf(words, 'participle', resolution.language) } };
      }
    }
  },
  message: ({ words, twin }) =>
    `“${words}” is a verb of the operative part, but this paragraph stands in the preamble. ${twin ? `Write “${twin}”` : 'Begin it with a participle'}, or number the paragraph and move it behind the preamble.`,
  fix: ({ start, end, data: { twin } }) => (twin ? { title: `Write “${twin}”`, edits: [replace({ start, end }, twin)], safe: true } : null),
});
