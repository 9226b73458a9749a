import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';
import { PARAGRAPH_KINDS } from '../words';

/** Resolutions do not ask. */
export const question = defineRule<null>({
  id: 'question',
  family: 'punctuation',
  summary: 'No question mark stands in a paragraph, but for questions put to the International Court of Justice.',
  why: 'An organ requests, invites and decides; it asks only the International Court of Justice, in the subparagraphs of a request for an advisory opinion. These have the 4 question marks at the end of a paragraph in texts of 2020–2024.',
  remedy: 'Turn the question into a request, or put the mark that the sentence needs.',
  exceptions: 'Subparagraphs, text that goes on from them, quoted words, and question marks within a paragraph, which belong to titles.',
  severity: 'warning',
  languages: ['en'],
  within: PARAGRAPH_KINDS.filter(kind => kind === 'preambular' || kind === 'operative'),
  cues: ['?'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the state of kites,\n\nRequests the International Court of Justice to render an advisory opinion on the following questions:\n\n(a) Who may fly kites?\n\n(b) Who may cut their strings?\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting the state of kites? and of string,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { index } of matchesIn(prose, /(?<!\?)\?(?!\?|\s\p{Lu})/gu)) yield { start: index, end: index + 1, data: null };
  },
  message: () =>
    'Resolutions do not ask; only questions to the International Court of Justice stand in subparagraphs. Write a request, or put another mark.',
});
