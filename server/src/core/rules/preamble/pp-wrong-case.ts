import { replace } from '../../text/textEdit';
import { boundPreamble } from '../paragraphs';
import { defineRule } from '../rule';

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();

/** The opening of a preambular paragraph has one capital letter. */
export const ppWrongCase = defineRule<{ readonly words: string; readonly right: string }>({
  id: 'pp-wrong-case',
  family: 'preamble',
  summary: 'The opening of a preambular paragraph begins with a capital letter and goes on in lower case.',
  why: 'Italics set the opening off, not capitals: `Recalling also`, not `Recalling Also` or `RECALLING`. None of 25,281 preambular paragraphs adopted in 2020–2024 opens in another way.',
  remedy: 'Write the first letter of the paragraph with a capital and the other words of the opening in lower case.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: ['Mills\n\nThe General Assembly,\n\nRecalling the mills,\n\nRecalling also the millers,\n\nDecides to consider the matter.\n'],
    bad: [
      'Mills\n\nThe General Assembly,\n\nRecalling the mills,\n\nRecalling Also the millers,\n\nDecides to consider the matter.\n',
      'Mills\n\nThe General Assembly,\n\nRECALLING the mills,\n\nNoting the millers,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      for (const { opening } of boundPreamble(part)) {
        if (opening?.form !== 'participle') continue;
        const words = text.slice(opening.start, opening.end);
        const right = capitalized(words);
        if (words !== right) yield { start: opening.start, end: opening.end, data: { words, right } };
      }
    }
  },
  message: ({ words, right }) =>
    `“${words}” is set off by italics and not by its letters: an opening has one capital, at its beginning. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});
