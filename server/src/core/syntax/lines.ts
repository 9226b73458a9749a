import { commonEnd, commonStart } from '../text/common';
import type { Span } from '../text/span';

/** A line without its line end: `start`–`end` is what is left when blank space at both sides is taken off; empty for a blank line. */
export interface Line extends Span {
  /** Where the line begins, indentation included. */
  readonly from: number;
}

const BLANK = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** The lines of a text. LF, CR LF, CR and the separators U+2028 and U+2029 end a line. */
export const splitLines = (text: string): Line[] => linesBetween(text, 0, text.length);

/** The lines of a stretch that begins where a line does. */
function linesBetween(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  let from = start;
  ends.lastIndex = start;
  for (let m = ends.exec(text); m && m.index < end; m = ends.exec(text)) {
    lines.push(trimmed(text, from, m.index));
    from = m.index + m[0].length;
  }
  lines.push(trimmed(text, from, end));
  return lines;
}

/** Lines with what is known of them, and the text that they are of. */
export interface Known<Told extends Line> {
  readonly text: string;
  readonly lines: readonly Told[];
}

/**
 * The lines of a text with what `tell` has to say of each. Lines that an earlier text has too, before or behind the place where the two
 * differ, are taken over from it: what an edit costs depends on the edit.
 */
export function toldLines<Told extends Line>(text: string, earlier: Known<Told> | undefined, tell: (line: Line) => Told): Told[] {
  if (!earlier) return splitLines(text).map(tell);
  const { lines } = earlier;
  const same = commonStart(text, earlier.text);
  const by = text.length - earlier.text.length;
  const sameFrom = earlier.text.length - commonEnd(text, earlier.text, same);
  // A line stands where it stood as long as the unit behind its end does, and so does a line whose beginning follows a line end that stood.
  let before = 0;
  while (before + 1 < lines.length && (lines[before + 1] as Told).from < same) before++;
  let behind = lines.length;
  while (behind - 1 > before && (lines[behind - 1] as Told).from > sameFrom) behind--;
  const start = (lines[before] as Told).from;
  const next = lines[behind];
  const between = next ? linesBetween(text, start, next.from + by).slice(0, -1) : linesBetween(text, start, text.length);
  return [...lines.slice(0, before), ...between.map(tell), ...lines.slice(behind).map(line => moved(line, by))];
}

const moved = <Told extends Line>(line: Told, by: number): Told =>
  by === 0 ? line : { ...line, from: line.from + by, start: line.start + by, end: line.end + by };

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { from, start, end };
}

/** Most lines begin and end in plain characters: those need no pattern. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x21 || (code > 0x9f && BLANK.test(text.charAt(at)));
}
