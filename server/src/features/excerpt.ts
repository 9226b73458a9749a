import type { Span } from '../core/text/span';

const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/g;

/** The words of a stretch of text on one line, without footnote marks, cut behind a word where they are longer than `limit`. */
export function excerptOf(text: string, { start, end }: Span, limit: number): string {
  const words = text.slice(start, end).replace(FOOTNOTE_MARK, '').replace(/\s+/g, ' ').trim();
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/(?<=\S) \S*$/, '')}…`;
}
