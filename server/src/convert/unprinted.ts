import { type Span, span } from '../core/text/span';

/** What looks like the mark of a note. */
const MARK = String.raw`\[\^[^\]\s]{1,16}\]`;
/** A backslash that begins a line, not one of those right before a mark. */
const AT_START = String.raw`\\(?!\\*${MARK})`;
const BREAK = String.raw`[\n\r\u2028\u2029][ \t\u00a0]*`;

/** What a block without a number begins with that is not printed: a backslash, the mark of a heading. */
const BEGINNING = new RegExp(`${AT_START}|#{1,4}[ \\t]+`, 'y');
const ESCAPED = new RegExp(`(?<=${BREAK})(${AT_START})|(?<!\\\\)\\\\+(?=${MARK})`, 'g');

/** Marks that are nothing but brackets, as they stand around the numbers of footnotes in some Arabic texts: `[^(][^1][^)]`. */
export const RAISED = /\[\^(?<=(?<!\\)(?:\\\\)*\[\^)[()]\]/g;

/** What is not printed at the beginning of a block without a number: `\`, `## `; empty where all is. */
export function unprintedBeginning(text: string, start: number): string {
  BEGINNING.lastIndex = start;
  return BEGINNING.exec(text)?.[0] ?? '';
}

/**
 * The backslashes that are not printed: the one that begins a later line of a block, and of those right before what looks like the mark of a
 * note one in two, the odd one included, which makes it words.
 */
export const escapesIn = (text: string): Escape[] =>
  Array.from(text.matchAll(ESCAPED), ({ index, 0: { length }, 1: ofLine }) => ({
    ...span(index, index + Math.ceil(length / 2)),
    isOfLine: ofLine !== undefined,
  }));

/** Backslashes that are not printed, and whether they are the beginning of a line. */
export interface Escape extends Span {
  readonly isOfLine: boolean;
}
