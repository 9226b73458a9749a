import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';
import { bracketsOf } from './brackets';

/** Square brackets come in pairs. */
export const bracketUnmatched = defineRule<{ readonly bracket: string }>({
  id: 'bracket-unmatched',
  family: 'negotiation',
  summary: 'Every square bracket has its partner.',
  why: 'Brackets tell delegations what is not agreed yet. With one of the two missing nobody knows where the open text begins or ends, and what was agreed is doubtful again. None of 1,467 resolutions adopted in 2020–2024 has a single one.',
  remedy: 'Put the missing bracket where the open text ends, or remove the one that was left over.',
  exceptions:
    'A pair may hold several paragraphs: it opens at the head of the first and closes at the end of the last. In a final text a single bracket is an error.',
  severity: 'warning',
  examples: {
    good: [
      'Bees\n\nThe General Assembly,\n\nRecalling that “[t]he hive is a State”,\n\n1. Invites States to count bees;[^1]\n\n2. Decides to consider the matter.\n\n[^1]: A/77/903.\n',
    ],
    bad: [
      'Bees\n\nThe General Assembly,\n\nNoting the work of bees,\n\n1. Invites [States to count them;\n\n2. Decides to consider the matter.\n',
      'Bees\n\nThe General Assembly,\n\nNoting the work of bees,\n\n1. Invites States to count them] every year;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const at of bracketsOf(analysis).loose) yield { ...span(at, at + 1), data: { bracket: analysis.text.charAt(at) } };
  },
  message: ({ bracket }) =>
    bracket === '['
      ? 'This bracket is never closed, so that nobody can tell where the text that is not agreed ends. Put “]” there, or remove the bracket.'
      : 'This bracket closes what no bracket opens, so that nobody can tell where the text that is not agreed begins. Put “[” there, or remove the bracket.',
  fix: bracket => ({ title: 'Remove the bracket', edits: [remove(bracket)], safe: false }),
});
