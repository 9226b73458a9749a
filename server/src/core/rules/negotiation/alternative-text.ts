import { ALTERNATIVE, CHOICE } from '../../lexicon/en/negotiation';
import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

const ALT_NUMBER = /\d[ \u00a0]?alt\b/i;

/** A resolution says one thing. */
export const alternativeText = defineRule<{ readonly words: string; readonly paragraph: boolean }>({
  id: 'alternative-text',
  family: 'negotiation',
  summary: 'No alternatives are left in a final text: no “Alt. 1”, no “shall/should”.',
  why: 'A paragraph offered in the place of another, or two words with a slash between, leave it to the reader what the organ decided. None of 61,239 paragraphs adopted in 2020–2024 does; `victims/survivors` and the like name things and are something else.',
  remedy: 'Keep one of the alternatives and remove the others.',
  exceptions:
    'Work in progress in a draft, an error in a final text: see `status` in the front matter. In square brackets: square-brackets.',
  severity: 'information',
  languages: ['en'],
  cues: [
    'alt',
    'alternative',
    'option',
    ' / ',
    ...['shall', 'should', 'will', 'may', 'must', 'can', 'could', 'would'].map(verb => `${verb}/`),
  ],
  examples: {
    good: [
      'Larks\n\nThe General Assembly,\n\nNoting the song of larks, their morning/evening song,\n\n1. Invites States to count them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Larks\n\nThe General Assembly,\n\nNoting the song of larks,\n\n1. Agrees that States should/shall count them;\n\n2. Decides to consider the matter.\n',
      'Larks\n\nThe General Assembly,\n\nNoting the song of larks,\n\n1. Invites States to count them;\n\n2. Alt. 1: Decides to consider the matter.\n',
    ],
  },
  *find({ text, body, prose }) {
    const alternative = ALT_NUMBER.exec(text.slice(0, body))?.[0] ?? ALTERNATIVE.exec(text.slice(body))?.[0];
    if (alternative) {
      const start = text.indexOf(alternative);
      yield { start, end: start + alternative.length, data: { words: alternative.trim(), paragraph: true } };
    }
    const unbracketed = prose.replace(/\[[^[\]]*\]/g, words => '\ufffc'.repeat(words.length));
    for (const { index, 0: words } of matchesIn(unbracketed, CHOICE)) {
      yield { start: index, end: index + words.length, data: { words: words.trim(), paragraph: false } };
    }
  },
  message: ({ words, paragraph }) =>
    paragraph
      ? `“${words}” offers this paragraph in the place of another one. Before the text is final, remove the alternatives that are not wanted, and this label.`
      : `“${words}” leaves a choice open, and a resolution can say only one thing. Before the text is final, remove all alternatives but one.`,
});
