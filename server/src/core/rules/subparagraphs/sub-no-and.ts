import { type Conjunction, conjunctionOf } from '../conjunction';
import { defineRule } from '../rule';
import { listsOf } from './lists';

/** Items of a list are not joined by `and`. */
export const subNoAnd = defineRule<Conjunction>({
  id: 'sub-no-and',
  family: 'subparagraphs',
  summary: 'No “and” stands between the last two items of a list.',
  why: 'The semicolon alone joins the items of a list. One of 479 lists adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council says `; and`; the Security Council does it in one list of six.',
  remedy: 'Remove “and” and leave the semicolon.',
  exceptions: '`or` and `and/or`, without which the list would mean something else.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Looms\n\nThe General Assembly,\n\nNoting the noise of looms,\n\n1. Invites States:\n\n(a) To count them; or\n\n(b) To list them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Looms\n\nThe General Assembly,\n\nNoting the noise of looms,\n\n1. Invites States:\n\n(a) To count them; and\n\n(b) To list them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { items } of listsOf(analysis)) {
      for (const item of items) {
        const conjunction = conjunctionOf(item);
        if (conjunction?.data.word === 'and') yield conjunction;
      }
    }
  },
  message: () =>
    'This item ends with “and”, but the items of a list are joined by their semicolons alone. Remove “and”, and end the item with the semicolon.',
  fix: ({ data: { edit } }) => ({ title: 'Remove “and”', edits: [edit], safe: true }),
});
