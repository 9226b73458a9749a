import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { PRINTED_KINDS } from './kinds';

/** Soft hyphen, zero-width space, stray byte order mark, separators of lines and paragraphs. */
const INVISIBLE = /[\u00ad\u200b\ufeff\u2028\u2029]+/g;

/** No character that nobody sees stands between the letters. */
export const invisibleChar = defineRule<null>({
  id: 'invisible-char',
  family: 'punctuation',
  summary: 'No invisible characters stand in the text: soft hyphens, zero-width spaces, stray byte order marks.',
  why: 'Such characters come along when text is pasted from a web page or a PDF; search and comparison then fail on words that look right. None stand in the paragraphs of 2020–2024.',
  remedy: 'Remove them.',
  exceptions: 'No-break spaces, word joiners and the marks of writing from right to left.',
  severity: 'warning',
  within: PRINTED_KINDS,
  cues: [...'\u00ad\u200b\ufeff\u2028\u2029'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting 40\u00a0kites,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting the sta\u00adte of kites,\n\nDecides to consider the matter.\n'],
  },
  *find({ text }) {
    for (const { start, end } of matchesOf(text, INVISIBLE)) yield { ...span(start, end), data: null };
  },
  message: () => 'A character that nobody sees stands here, and search fails on words that look right. Remove it.',
  fix: char => ({ title: 'Remove the invisible character', edits: [remove(char)], safe: true }),
});
