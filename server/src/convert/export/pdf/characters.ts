/** What looks the same, or is not seen, in place of characters that fonts lack. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '\u2013',
  '\u02bc': '\u2019',
  '\u02ee': '\u201d',
  '\u201b': '\u2018',
  '\u201f': '\u201c',
  '\u202f': '\u00a0',
  '\t': ' ',
};
const REPLACED = /[\u2010\u2011\u2212\u02bc\u02ee\u201b\u201f\u202f\t]/g;
/** Blanks of other widths, and characters without any. */
const BLANKS = /[\u2000-\u200a\u3000\u0085]/g;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Characters that are not seen, but tell in which direction those around them run. */
export const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words with the characters that can be drawn. */
export const drawn = (words: string): string =>
  words
    .normalize('NFC')
    .replace(REPLACED, character => ALIKE[character] as string)
    .replace(BLANKS, ' ')
    .replace(UNSEEN, '');
