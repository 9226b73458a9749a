import { isPlainLetter } from '../../text/letters';

/** One of the first words of a paragraph, as the recogniser of openings reads it. */
export interface OpeningWord {
  /** Lower case, with plain hyphens and apostrophes and without invisible characters. */
  readonly word: string;
  /** Where it stands in the text given, without the punctuation behind it. */
  readonly start: number;
  readonly end: number;
  /** Whether punctuation follows: an opening seldom goes on behind it. */
  readonly stop: boolean;
}

/** How many words can matter: the longest opening and what follows it. */
const LIMIT = 15;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060]/g;
/** What is not written the same in the lexicon; few words have any of it. */
const SPECIAL = /[\u00ad\u200b\u200e\u200f\u2060\u2010\u2011’]/;
const BLANK = /[\s\u00ad\u200b\u200e\u200f\u2060]*/uy;
/** What may stand before the first word: quotation marks and the brackets and asterisks of a draft. */
const LEAD = /[\s\u00ad\u200b\u200e\u200f\u2060“”"'‘’«»„[*_]*/uy;
/** Han has no spaces: there every character is a word. */
const WORD = /\p{Script=Han}|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u200b\u200e\u200f\u2060]|[-\u2010\u2011’'](?=[\p{L}]))*/uy;

/** Where the run of plain letters ends that begins at an offset. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPlainLetter(text.charCodeAt(at))) at++;
  return at;
}

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** The first words of `text`, up to the first that is none (a number, a bracket); empty where it does not begin with a word. */
export function openingWords(text: string): OpeningWord[] {
  const words: OpeningWord[] = [];
  let at = matchEnd(LEAD, text, 0);
  while (words.length < LIMIT) {
    // Most words are of plain letters, with a blank and another such word behind: those need no pattern.
    const plain = plainEnd(text, at);
    if (plain > at && text[plain] === ' ' && isPlainLetter(text.charCodeAt(plain + 1))) {
      words.push({ word: text.slice(at, plain).toLowerCase(), start: at, end: plain, stop: false });
      at = plain + 1;
      continue;
    }
    const end = matchEnd(WORD, text, at);
    if (end === at) break;
    const next = matchEnd(BLANK, text, end);
    const stop = next < text.length && /[^\p{L}\p{N}]/u.test(text[next] as string);
    words.push({ word: plainWord(text.slice(at, end)), start: at, end, stop });
    at = /[,،，、]/.test(text[next] ?? '') ? matchEnd(BLANK, text, next + 1) : next;
  }
  return words;
}

const plainWord = (word: string): string =>
  (SPECIAL.test(word)
    ? word
        .replace(INVISIBLE, '')
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/’/g, "'")
    : word
  ).toLowerCase();
