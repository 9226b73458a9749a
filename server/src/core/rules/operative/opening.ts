import { ALTERNATIVE } from '../../lexicon/en/negotiation';
import { twinOf } from '../../lexicon/openings';
import type { Analysis } from '../../model/analysis';
import type { Opening, Paragraph } from '../../model/resolution';
import { remembered } from '../../text/remembered';
import { type Span, textOf } from '../../text/span';
import { boundOperative, firstWordsOf, numberedPreambleOf } from '../paragraphs';

/** What an operative paragraph opens with, and the verb that it could open with instead. */
export interface OperativeOpening extends Span {
  readonly words: string;
  readonly form: Opening['form'];
  /** The verb in the third person; null where it is not known. */
  readonly finite: string | null;
}

/**
 * The openings of the operative paragraphs of a text. A preamble with numbers, a number without words above subparagraphs, and paragraphs
 * offered in the place of another (`Alt. 1: …`) are left out.
 */
export const operativeOpeningsOf = remembered((analysis: Analysis): readonly OperativeOpening[] =>
  analysis.resolution.parts.flatMap(part =>
    boundOperative(part)
      .slice(numberedPreambleOf(part).length)
      .filter(({ block }) => block.body.start < block.body.end)
      .filter(({ opening, block }) => opening || !ALTERNATIVE.test(textOf(analysis.text, block.body)))
      .map(paragraph => openingOf(paragraph, analysis)),
  ),
);

function openingOf(paragraph: Paragraph, { text, resolution }: Analysis): OperativeOpening {
  const { start, end } = firstWordsOf(paragraph, text);
  const words = textOf(text, { start, end });
  const form = paragraph.opening?.form ?? 'other';
  const finite = form === 'finite' ? words : twinOf(words, 'finite', resolution.language);
  // Where a verb is due, a word that can be one is one: `Invite Governments`.
  return { start, end, words, finite, form: form === 'other' && finite !== null ? (finite === words ? 'finite' : 'base') : form };
}
