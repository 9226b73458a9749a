import type { Analysis } from '../core/model/analysis';
import { occurrenceAt, occurrencesOf, sameAs } from './objects';
import type { Definition } from './types';

/** Where what is named at the offset is defined: the note of a footnote mark, the paragraph of a reference. Empty where nothing is named. */
export function definitionsOf(analysis: Analysis, offset: number): Definition[] {
  const occurrences = occurrencesOf(analysis);
  const origin = occurrenceAt(occurrences, offset);
  if (!origin) return [];
  return sameAs(occurrences, origin).flatMap(({ defines, words }) =>
    defines ? [{ origin: toSpan(origin.words), target: toSpan(defines), selection: toSpan(words) }] : [],
  );
}

const toSpan = ({ start, end }: { start: number; end: number }) => ({ start, end });
