import type { Span } from '../text/span';

/** A line without its line end: `start`–`end` is what is left when blank space at both sides is taken off; empty for a blank line. */
export interface Line extends Span {
  /** Where the line begins, indentation included. */
  readonly from: number;
}

const BLANK = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** The lines of a text. LF, CR LF, CR and the separators U+2028 and U+2029 end a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029]|$/g;
  let from = 0;
  for (let m = ends.exec(text); m; m = ends.exec(text)) {
    lines.push(trimmed(text, from, m.index));
    if (m.index === text.length) break;
    from = m.index + m[0].length;
    ends.lastIndex = from;
  }
  return lines;
}

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
