import { citedFormOf } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import { writtenDate } from '../../core/citations/patterns';
import { symbolOf } from '../../core/citations/symbols';
import type { Analysis } from '../../core/model/analysis';
import { refFirstDate } from '../../core/rules/references/ref-first-date';
import { severityIn } from '../../core/rules/severities';
import type { Block } from '../../core/syntax/tree';
import type { Found } from './search';

/**
 * A citation of a resolution as the house style of the text has it: by its number, and by its date where it is mentioned for the first time and the
 * style looks for that. Footnotes have no dates.
 */
export function citationOf({ symbol, date }: Pick<Found, 'symbol' | 'date'>, analysis: Analysis, offset: number): string {
  const { profile, resolution } = analysis;
  const hasDates = severityIn(profile.severity, refFirstDate) !== 'off';
  const { number } = citedFormOf(symbol);
  if (footnoteAt(analysis, offset)) return number;
  const isCited = resolution.citations.some(each => each.end < offset && each.date !== null && keyOf(each.symbol) === keyOf(symbol));
  return date && hasDates && !isCited ? `${number} of ${writtenDate(date)}` : number;
}

/** Ends where a number may stand: behind the word, or behind another number of the same list. */
const AWAITS_NUMBER = /\b(?:resolutions?|decisions?)[ \u00a0](?:[^.;\n]*(?:,|\band)[ \u00a0])?$/i;
/** An organ is named, or the text's own is meant. */
const NAMES_ORGAN = /\b(?:its|Assembly|Council)[ \u00a0]$/;

/**
 * What is inserted at a place that nothing is typed at: the number alone where the word stands before it, else with the word, and with the organ:
 * its name where it is another one than that of the text, else `its`.
 */
export function insertionOf(found: Found, analysis: Analysis, offset: number): string {
  const citation = citationOf(found, analysis, offset);
  const before = analysis.text.slice(Math.max(0, offset - 300), offset);
  const { kind, organ } = citedFormOf(found.symbol);
  if (kind === 'document' || AWAITS_NUMBER.test(before)) return citation;
  if (NAMES_ORGAN.test(before)) return `${kind} ${citation}`;
  if (organ !== ownOrganOf(analysis)) return `${organ} ${kind} ${citation}`;
  const footnote = footnoteAt(analysis, offset);
  if (!footnote) return `its ${kind} ${citation}`;
  return offset === footnote.body.start ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${citation}` : `${kind} ${citation}`;
}

/** The footnote at an offset, which may stand behind blanks at its end. */
const footnoteAt = ({ text, resolution }: Analysis, offset: number): Block | undefined =>
  resolution.footnotes.find(
    ({ block }) => block.start <= offset && (offset <= block.end || /^[ \u00a0]*$/.test(text.slice(block.end, offset))),
  )?.block;

/** The organ of the text, by the name that lists of citations have; that of documents where its numbers are not known. */
export const ownOrganOf = ({ resolution }: Analysis): string => citedFormOf(symbolOf('1/1', resolution.body) ?? '').organ;
