import type { Analysis } from '../core/model/analysis';
import { occurrenceAt, occurrencesOf, sameAs } from './objects';
import type { Highlight } from './types';

/** The names, here and elsewhere in the text, of what is named at the offset. */
export function highlightsOf(analysis: Analysis, offset: number): Highlight[] {
  const occurrences = occurrencesOf(analysis);
  const origin = occurrenceAt(occurrences, offset);
  return origin ? sameAs(occurrences, origin).map(({ start, end, defines }) => ({ start, end, definition: defines !== null })) : [];
}
