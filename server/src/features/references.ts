import type { Analysis } from '../core/model/analysis';
import { type Span, span } from '../core/text/span';
import { occurrenceAt, occurrencesOf, sameAs } from './objects';

/** All places that name what is named at the offset, in the order of the text; the note or the paragraph's own mark where `includeDefinition`. */
export function referencesOf(analysis: Analysis, offset: number, includeDefinition: boolean): Span[] {
  const occurrences = occurrencesOf(analysis);
  const origin = occurrenceAt(occurrences, offset);
  if (!origin) return [];
  return sameAs(occurrences, origin)
    .filter(({ defines }) => includeDefinition || !defines)
    .map(({ words }) => span(words.start, words.end));
}
