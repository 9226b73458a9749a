const SPACES = /[\u00a0\u202f\u2000-\u200a\u3000\t]/g;
const NOTHING = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** The text as recognition sees it: every kind of space a plain one, every hyphen a plain one, invisible marks gone. Offsets do not survive. */
export const plain = (text: string): string =>
  text
    .replace(SPACES, ' ')
    .replace(/\u2011/g, '-')
    .replace(NOTHING, '');
