import { span } from '../../text/span';
import { DIGITS } from '../cues';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

/** Figures at the start of a paragraph or behind a full stop that ends no short form. */
const AT_START =
  /(?=[1-9])(?<=(?<!\b(?:paras?|sects?|chaps?|arts|vols|figs))(?<=\p{Ll}{4})[.”]+(?:\ufffc+)?\s|^(?:\d{1,3}\.\s)?)(?<number>[1-9]\d{0,2}(?:,\d{3})*)(?=\s\p{Ll})/gu;

/** A sentence does not begin with figures. */
export const numSentenceStart = defineRule<{ readonly number: string }>({
  id: 'num-sentence-start',
  family: 'numbers',
  summary: 'A sentence begins with a word: a number that opens it is spelled out.',
  why: 'The Editorial Manual spells out a number at the start of a sentence, whatever its size, or turns the sentence around. No sentence of the paragraphs of 2020–2024 begins with figures.',
  remedy: 'Write the number in words, or turn the sentence around.',
  exceptions: 'Items of a list.',
  severity: 'warning',
  languages: ['en'],
  within: ['preambular', 'operative', 'flush'],
  cues: DIGITS,
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting that 25 kites fly,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting that kites were flying. 25 were red,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose, body }) {
    for (const { start, end, groups } of matchesOf(prose, AT_START)) {
      if (start >= body) yield { ...span(start, end), data: { number: groups.number ?? '' } };
    }
  },
  message: ({ number }) =>
    `A sentence begins with a word, and this one begins with the figures “${number}”. Write the number in words, or turn the sentence around.`,
});
