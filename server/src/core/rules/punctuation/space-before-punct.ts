import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { pairsOf } from '../cues';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** Blanks before a mark; before a full stop only where a sentence ends, as `1.1 .` numbers a paragraph. */
const BLANKS =
  /[ \t\u00a0\u202f](?<=\S.)[ \t\u00a0\u202f]*(?:(?=(?<mark>[,;:?!])(?![\p{L}\d)]))|(?<=[^\d\s][ \t\u00a0\u202f]+)(?=\.(?:$|\s|\[\^)))/gu;

/** No space stands before a punctuation mark. */
export const spaceBeforePunct = defineRule<{ readonly mark: string }>({
  id: 'space-before-punct',
  family: 'punctuation',
  summary: 'No space stands before a comma, a semicolon, a colon or a full stop.',
  why: 'The mark belongs to the word before it. Two paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 have a space there and five of the Security Council; in Spanish and Russian it is as rare. French sets a no-break space before the marks of two parts and is not judged.',
  remedy: 'Remove the space.',
  severity: 'warning',
  languages: ['en', 'es', 'ru'],
  cues: pairsOf(' \t\u00a0\u202f', ',;:?!.'),
  within: WORDED_KINDS,
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting kites, string and wind: all of them,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting kites , string and wind,\n\nDecides to consider the matter.\n'],
  },
  *find({ text, body }) {
    for (const { start, end, groups } of matchesOf(text, BLANKS)) {
      if (start >= body) yield { ...span(start, end), data: { mark: groups.mark || '.' } };
    }
  },
  message: ({ mark }) => `A space parts the mark “${mark}” from the word that it stands behind. Remove the space.`,
  fix: blanks => ({ title: 'Remove the space', edits: [remove(blanks)], safe: true }),
});
