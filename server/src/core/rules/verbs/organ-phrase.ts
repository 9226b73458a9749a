import { ORGAN_PHRASES } from '../../lexicon/en/organPhrases';
import { BODIES } from '../../lexicon/language';
import { shifted } from '../../text/span';
import { defineRule } from '../rule';

/** Openings that belong to one organ. */
export const organPhrase = defineRule<{ readonly words: string; readonly organ: string }>({
  id: 'organ-phrase',
  family: 'verbs',
  summary: 'Some openings are used by one organ only.',
  why: 'The Security Council directs its committees and decides what all States shall do; the General Assembly appropriates and apportions money and proclaims years and days. None of the texts adopted in 2020–2024 by another organ opens a paragraph so. Most verbs that are thought to be the Council’s own, such as `Demands`, `Condemns` and `Authorizes`, are not.',
  remedy: 'Use a verb that the organ has the power for, such as `Recommends` or `Requests`.',
  exceptions: 'Texts of organs other than the four whose resolutions were counted.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Proclaims the Year of Wells;\n\n2. Demands that wells be dug.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Directs the Committee to dig wells;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    const { body, paragraphs } = resolution;
    if (!(BODIES as readonly string[]).includes(body)) return;
    for (const { block, opening } of paragraphs) {
      if (!opening) continue;
      const found = block.piece.ask(phraseIn, opening.start - block.start);
      if (found && found.body !== body) yield { ...shifted(found, block.start), data: { words: found.words, organ: found.organ } };
    }
  },
  message: ({ words, organ }) =>
    `“${words}” is an opening of ${organ}; adopted texts of other organs do not use it, for want of the power. Open the paragraph with another verb.`,
});

function phraseIn(text: string, start: number) {
  const head = text.slice(start, start + 200);
  for (const { pattern, body, organ } of ORGAN_PHRASES) {
    const words = pattern.exec(head)?.[0];
    if (words) return { start, end: start + words.length, words, body, organ };
  }
  return null;
}
