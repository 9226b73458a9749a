import { matchesIn } from '../../text/matchesIn';
import { remove } from '../../text/textEdit';
import { uncapitalised } from '../forms';
import { defineRule } from '../rule';

/** In lower case, which rules out names of two equal words, and no hyphen makes the second another word. */
const DOUBLED = /\b([a-z]+)[ \u00a0\n]+\1\b(?![-\u2011’'])/g;
const SOUND_TWICE: ReadonlySet<string> = new Set(['that', 'had']);

/** A word written twice. */
export const doubledWord = defineRule<{ readonly words: string }>({
  id: 'doubled-word',
  family: 'wording',
  summary: 'No word stands twice in a row.',
  why: 'A word that is repeated is what cutting and pasting leaves behind: adopted texts of 2020–2023 have four of them in 61,000 paragraphs, all of them slips (`held in in`).',
  remedy: 'Remove one of the two.',
  exceptions: '`That that` and `had had`, which can be right; names of two equal words, such as `Pago Pago`.',
  severity: 'warning',
  examples: {
    good: ['Harbours\n\nThe General Assembly,\n\nNoting that that harbour had had tides,\n\nDecides to consider harbours.\n'],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the the harbours,\n\nDecides to consider harbours.\n'],
  },
  languages: ['en'],
  *find(block) {
    for (const { index, 0: words, 1: word = '' } of matchesIn(uncapitalised(block), DOUBLED)) {
      if (!SOUND_TWICE.has(word)) yield { start: index + word.length, end: index + words.length, data: { words: word } };
    }
  },
  message: ({ words }) =>
    `The word “${words}” stands twice in a row, which is mostly left over from an earlier version. Remove one of the two.`,
  fix: doubled => ({ title: 'Remove the second one', edits: [remove(doubled)], safe: true }),
});
