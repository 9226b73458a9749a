import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { span, touches } from '../core/text/span';
import { excerptOf } from './excerpt';
import type { NamedParagraph } from './types';

/** As much of a paragraph as a line of a picker holds. */
const WORDS = 100;

/** The paragraphs of a text by the names that delegates use, in its order; flush text goes by the name of the paragraph it belongs to and is left out. */
export const paragraphsOf = (analysis: Analysis): NamedParagraph[] =>
  analysis.resolution.paragraphs.filter(isNamed).map(paragraph => toNamed(analysis, paragraph));

/** The innermost paragraph at an offset; null between paragraphs and outside them. */
export function paragraphAt(analysis: Analysis, offset: number): NamedParagraph | null {
  const at = analysis.resolution.paragraphs.findLast(({ block }) => touches(block, offset));
  const named = at?.kind === 'flush' ? at.parent : at;
  return named ? toNamed(analysis, named) : null;
}

const isNamed = ({ kind }: Paragraph): boolean => kind !== 'flush';

const toNamed = ({ text }: Analysis, { name, block }: Paragraph): NamedParagraph => ({
  name,
  words: excerptOf(text, block.body, WORDS),
  span: span(block.start, block.end),
});
