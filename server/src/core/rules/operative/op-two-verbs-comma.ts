import { VERB_BEHIND_AND } from '../../lexicon/en/secondVerbs';
import { matchesIn } from '../../text/matchesIn';
import { insert } from '../../text/textEdit';
import { defineRule } from '../rule';

const EARLIER_VERB =
  /, (?:also |further )?(?:calls|decides|encourages|invites|notes|reaffirms|recognizes|requests|stresses|takes note|urges|welcomes)\b/;

/** The last of several verbs in a paragraph stands behind a comma. */
export const opTwoVerbsComma = defineRule<{ readonly verb: string }>({
  id: 'op-two-verbs-comma',
  family: 'operative',
  summary: 'Where one paragraph takes several decisions, a comma stands before “and” with the last verb.',
  why: 'The comma before “and”, which the United Nations uses nowhere else in a list, keeps the last verb from being read as part of the decision before it (Editorial Manual, Punctuation). Where such paragraphs adopted in 2020–2024 join their last verb with “and”, 1,291 times a comma stands there and 71 times none.',
  remedy: 'Put a comma before “and”.',
  exceptions: 'Verbs whose subject is another than the organ, which only a reader can tell.',
  severity: 'hint',
  languages: ['en'],
  examples: {
    good: [
      'Inns\n\nThe General Assembly,\n\nNoting the warmth of inns,\n\n1. Welcomes the list of inns, encourages States to add to it, and requests a map;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Inns\n\nThe General Assembly,\n\nNoting the warmth of inns,\n\n1. Welcomes the list of inns, encourages States to add to it and requests a map;\n\n2. Decides to consider the matter.\n',
    ],
  },
  within: ['operative'],
  *find({ prose }) {
    for (const { index, 2: verb } of matchesIn(prose, VERB_BEHIND_AND)) {
      if (!EARLIER_VERB.test(prose.slice(0, index))) continue;
      yield { start: index + 2, end: index + 6 + (verb as string).length, data: { verb: verb as string } };
    }
  },
  message: ({ verb }) =>
    `“${verb}” is one of several decisions in this paragraph, which commas set off from each other, the last one too. Put a comma before “and”.`,
  fix: ({ start }) => ({ title: 'Put a comma before “and”', edits: [insert(start - 1, ',')], safe: false }),
});
