import { CAPITAL_VERB } from '../../lexicon/en/secondVerbs';
import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

/** A second verb inside a paragraph goes on the sentence. */
export const opRepeatedSubject = defineRule<{ readonly word: string; readonly right: string }>({
  id: 'op-repeated-subject',
  family: 'operative',
  summary: 'A second verb inside a paragraph is not capitalized.',
  why: 'The capital letter, and the italics with it, belong to the verb that opens the paragraph and carries its number; the second one, `Welcomes the report, and requests …`, goes on the same sentence. None of 32,743 operative paragraphs adopted in 2020–2024 capitalizes it.',
  remedy: 'Write the second verb with a small letter, or begin a paragraph of its own with it.',
  exceptions: 'Words that are nouns too, such as `States`, and quotations.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Ponds\n\nThe General Assembly,\n\nNoting the calm of ponds,\n\n1. Welcomes the report on ponds, and requests another one, noting that, in that report, States describe them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Ponds\n\nThe General Assembly,\n\nNoting the calm of ponds,\n\n1. Welcomes the report on ponds, and Requests another one;\n\n2. Decides to consider the matter.\n',
    ],
  },
  within: ['operative'],
  *find({ prose }) {
    for (const { index, 0: all, 1: words } of matchesIn(prose, CAPITAL_VERB)) {
      const start = index + all.lastIndexOf(words as string);
      const at = start + (words as string).search(/\p{Lu}/u);
      const word = /^\S+/.exec(prose.slice(at))?.[0].replace(/[,;]$/, '') ?? '';
      yield { start: at, end: at + word.length, data: { word, right: word.charAt(0).toLowerCase() + word.slice(1) } };
    }
  },
  message: ({ word, right }) =>
    `“${word}” goes on the sentence that the first verb of this paragraph begins, and only that one has a capital letter. Write “${right}”.`,
  fix: ({ start, data: { right } }) => ({
    title: `Write “${right}”`,
    edits: [replace({ start, end: start + 1 }, right.charAt(0))],
    safe: true,
  }),
});
