import { NOTE } from '../../lexicon/en/negotiation';
import { matchesIn } from '../../text/matchesIn';
import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';

/** Notes of the negotiation are no part of the text. */
export const negotiationNote = defineRule<{ readonly note: string }>({
  id: 'negotiation-note',
  family: 'negotiation',
  summary: 'Notes such as “(agreed ad ref)”, “[moved to OP7]” and struck-out words do not stay in a final text.',
  why: 'A compilation text records what became of each paragraph; the resolution records what the organ decided. None of 61,239 paragraphs adopted in 2020–2024 has such a note.',
  remedy: 'Remove the note, or keep it on a line of its own that begins with `//`.',
  exceptions: 'Work in progress in a draft, an error in a final text: see `status` in the front matter.',
  severity: 'information',
  languages: ['en'],
  cues: ['(', '[', '~~', '<', 'ad'],
  examples: {
    good: [
      'Crows\n\nThe General Assembly,\n\nNoting the wit of crows,\n\n// agreed ad ref on Monday\n\n1. Invites States to count them;\n\n2. Decides to delete the item from its agenda.\n',
    ],
    bad: [
      'Crows\n\nThe General Assembly,\n\nNoting the wit of crows, (agreed ad ref)\n\n1. Invites States to count them;\n\n2. Decides to consider the matter.\n',
      'Crows\n\nThe General Assembly,\n\nNoting the wit of crows,\n\n1. Invites States to count ~~and ring~~ them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose, text }) {
    for (const { index, 0: note } of matchesIn(prose, NOTE)) {
      yield { start: index, end: index + note.length, data: { note: text.slice(index, index + note.length) } };
    }
  },
  message: ({ note }) =>
    `“${note}” tells how the negotiation stands, not what the organ decides. Before the text is final, remove it, or put it on a line that begins with “//”.`,
  fix({ start, end }, { text }) {
    const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
    return { title: 'Remove the note', edits: [remove({ start: from, end })], safe: false };
  },
});
