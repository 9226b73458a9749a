import { keyOf } from '../core/citations/known';
import type { Analysis } from '../core/model/analysis';
import { touches } from '../core/text/span';
import { occurrenceAt, occurrencesOf, sameAs } from './objects';
import type { Highlight } from './types';

/** The names, here and elsewhere in the text, of what is named at the offset. */
export function highlightsOf(analysis: Analysis, offset: number): Highlight[] {
  const occurrences = occurrencesOf(analysis);
  const origin = occurrenceAt(occurrences, offset);
  if (origin) return sameAs(occurrences, origin).map(({ start, end, defines }) => ({ start, end, definition: defines !== null }));
  const { citations } = analysis.resolution;
  const cited = citations.find(citation => touches(citation, offset));
  if (!cited) return [];
  return citations
    .filter(({ symbol }) => keyOf(symbol) === keyOf(cited.symbol))
    .map(({ start, end }) => ({ start, end, definition: false }));
}
