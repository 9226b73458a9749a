import { span } from '../../text/span';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** Points of omission with which an enumeration or a sentence trails off; others hold the place of words still to come (`placeholder`). */
const POINTS = /(?<=,\s?|[a-z])(?:…|\.{3,})(?!\s?\/)/g;

/** Nothing is left out of a resolution. */
export const ellipsis = defineRule<null>({
  id: 'ellipsis',
  family: 'punctuation',
  summary: 'No points of omission stand in a resolution outside quotations.',
  why: 'Points of omission tell the reader that words are missing, and an adopted text has all its words. None stand outside quotations in the paragraphs of 2020–2024.',
  remedy: 'Write the words that are missing, or end the enumeration.',
  exceptions:
    'Quoted words, points in brackets, and points between spaces, which hold the place of words still to come and which another rule finds.',
  severity: 'warning',
  languages: ['en'],
  within: WORDED_KINDS,
  cues: ['…', '...'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the words “kites … rise”,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting kites, string, …,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { start, end } of matchesOf(prose, POINTS)) yield { ...span(start, end), data: null };
  },
  message: () =>
    'Points of omission say that words are missing here, and a resolution is adopted with all its words. Write them, or remove the points.',
});
