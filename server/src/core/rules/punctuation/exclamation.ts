import { span } from '../../text/span';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** Resolutions do not exclaim. */
export const exclamation = defineRule<null>({
  id: 'exclamation',
  family: 'punctuation',
  summary: 'No exclamation mark stands in a resolution.',
  why: 'A resolution states what an organ recalls and decides, and its verbs carry the force. No exclamation mark stands outside quotations in the English texts of 2020–2024.',
  remedy: 'Put the punctuation mark that the sentence needs.',
  exceptions: 'Quoted words.',
  severity: 'warning',
  languages: ['en'],
  within: WORDED_KINDS,
  cues: ['!'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the fair entitled “Up!”,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting that kites! are red,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { start, end } of matchesOf(prose, /!+/g)) yield { ...span(start, end), data: null };
  },
  message: () =>
    'Resolutions do not exclaim: how strongly an organ feels, its verbs say. Put a comma, a semicolon or a full stop, or remove the mark.',
});
