import { type Conjunction, conjunctionOf } from '../conjunction';
import { boundOperative } from '../paragraphs';
import { defineRule } from '../rule';

/** Operative paragraphs are not joined by `and`. */
export const opAndBeforeLast = defineRule<Conjunction>({
  id: 'op-and-before-last',
  family: 'operative',
  summary: 'No “and” stands between the last two operative paragraphs.',
  why: 'Each paragraph is a clause of its own, set off by a semicolon alone, so that paragraphs can be added and dropped without touching the others. None of 32,743 operative paragraphs adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council ends with `and`; 6 of 3,417 of the Security Council do.',
  remedy: 'Remove “and” and leave the semicolon.',
  exceptions: 'Text from a declaration on, and annexes.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the flight of kites,\n\n1. Invites States to count them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the flight of kites,\n\n1. Invites States to count them; and\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      for (const paragraph of boundOperative(part).slice(0, -1)) {
        const conjunction = conjunctionOf(paragraph);
        if (conjunction?.data.word === 'and') yield conjunction;
      }
    }
  },
  message: () =>
    'This paragraph ends with “and”, but operative paragraphs are joined by their semicolons alone. Remove “and”, and end the paragraph with the semicolon.',
  fix: ({ data: { edit } }) => ({ title: 'Remove “and”', edits: [edit], safe: true }),
});
