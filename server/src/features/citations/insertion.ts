import { citedFormOf } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import { writtenDate } from '../../core/citations/patterns';
import { symbolOf } from '../../core/citations/symbols';
import type { Analysis } from '../../core/model/analysis';
import type { Found } from './search';

/** A citation of a resolution as the house style of the text has it: by its number, and by its date where it is mentioned for the first time. */
export function citationOf({ symbol, date }: Pick<Found, 'symbol' | 'date'>, { profile, resolution }: Analysis, offset: number): string {
  const { number } = citedFormOf(symbol);
  const isCited = resolution.citations.some(each => each.end < offset && each.date !== null && keyOf(each.symbol) === keyOf(symbol));
  return date && profile.shapes.citationDate && !isCited ? `${number} of ${writtenDate(date)}` : number;
}

/** Ends where a number may stand: behind the word, or behind another number of the same list. */
const AWAITS_NUMBER = /\b(?:resolutions?|decisions?)[ \u00a0](?:[^.;\n]*(?:,|\band)[ \u00a0])?$/i;
/** An organ is named, or the text's own is meant. */
const NAMES_ORGAN = /\b(?:its|Assembly|Council)[ \u00a0]$/;

/** What is inserted at a place that nothing is typed at: the number alone where the word stands before it, else with the word, and with the organ where it is another one than that of the text. */
export function insertionOf(found: Found, analysis: Analysis, offset: number): string {
  const citation = citationOf(found, analysis, offset);
  const before = analysis.text.slice(Math.max(0, offset - 300), offset);
  const { kind, organ } = citedFormOf(found.symbol);
  if (kind === 'document' || AWAITS_NUMBER.test(before)) return citation;
  const isOwn = organ === ownOrganOf(analysis);
  return NAMES_ORGAN.test(before) || isOwn ? `${kind} ${citation}` : `${organ} ${kind} ${citation}`;
}

/** The organ of the text, by the name that lists of citations have; that of documents where its numbers are not known. */
export const ownOrganOf = ({ resolution }: Analysis): string => citedFormOf(symbolOf('1/1', resolution.body) ?? '').organ;
