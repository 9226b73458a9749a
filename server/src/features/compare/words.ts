import type { Span } from '../../core/text/span';

/** A word, a number, a footnote mark or a punctuation mark. Chinese characters stand one by one. */
export interface Token extends Span {
  /** What makes two tokens the same: the word with plain hyphens and apostrophes; every footnote mark is like every other. */
  readonly key: string;
}

const TOKEN =
  /\[\^[^\]\s]{1,16}\]|[¹²³⁰⁴-⁹]+|\p{Script=Han}|(?:(?![\p{Script=Han}¹²³⁰⁴-⁹])[\p{L}\p{M}\p{N}])+(?:[’'\-\u2010\u2011\u00ad\u200b\u2060/.,](?:(?![\p{Script=Han}¹²³⁰⁴-⁹])[\p{L}\p{M}\p{N}])+)*|\S/gu;
const FOOTNOTE_MARK = /^(?:\[\^|[¹²³⁰⁴-⁹])/;
const WORD = /[\p{L}\p{N}]/u;
/** Marks that show nothing and that conversions leave behind. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** The key of every footnote mark: its number follows from its neighbours. */
export const MARK_KEY = '[^]';

/** The tokens of a stretch of text, blanks between them left out. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    key: keyOf(word),
  })).filter(({ key }) => key !== '');
}

function keyOf(word: string): string {
  if (FOOTNOTE_MARK.test(word)) return MARK_KEY;
  return word
    .replace(INVISIBLE, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/'/g, '’');
}

export const isWord = ({ key }: Token): boolean => key !== MARK_KEY && WORD.test(key);
