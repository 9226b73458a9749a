/** A line of an extracted text that has words. */
export interface Line {
  /** Trimmed, with single spaces. */
  readonly text: string;
  /** Whether blank space stands before its first word. */
  readonly indented: boolean;
  /** Whether a blank line, or the top of the page, is above it. */
  readonly apart: boolean;
  /** Its offset in the file. */
  readonly start: number;
}

const RULE_BEHIND = /^([^_]*[^_ ]) ?(_{8,})$/;
const PAGE_END = '\f';
/** Where so many of the lines behind long ones stand apart, the blank lines are the way the text was extracted and tell nothing. */
const SPREAD = 0.6;
/** No row of a table or heading comes near the length of a full line. */
const LONG = 45;

/** The pages of a text, each with its lines; one where no form feeds part them. */
export function pagesOf(text: string): Line[][] {
  const pages: Line[][] = [[]];
  let apart = true;
  let start = 0;
  for (const raw of text.split('\n')) {
    let from = start;
    raw.split(PAGE_END).forEach((part, i) => {
      if (i > 0) {
        pages.push([]);
        apart = true;
      }
      const words = part.replace(/\s+/gu, ' ').trim();
      const indented = /^\s/u.test(part);
      // The rule above the notes may stand at the end of the last line of the text.
      const [, above, rule] = RULE_BEHIND.exec(words) ?? [];
      if (above && rule) pages.at(-1)?.push({ text: above, indented, apart, start: from });
      if (words) pages.at(-1)?.push({ text: rule ?? words, indented, apart: rule ? false : apart, start: from });
      apart = words === '' && (apart || part.length === raw.length);
      from += part.length + 1;
    });
    start += raw.length + 1;
  }
  const full = pages.filter(page => page.length > 0);
  const behindLong = full.flat().filter((line, i, lines) => line.text.length > LONG && (lines[i - 1]?.text.length ?? 0) > LONG);
  const isSpread = behindLong.filter(line => line.apart).length > SPREAD * behindLong.length;
  return isSpread ? full.map(page => page.map(line => ({ ...line, apart: false }))) : full;
}
