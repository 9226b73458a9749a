import type { OpeningMatch } from '../openings';
import type { Position } from './mined';
import { openingWords } from './words';

/**
 * The longest of the phrases of a house style, one a line, that the text opens with, `also` or `further` in front or behind left out of
 * the phrase; null where it opens with none. By its place it is a participle or a verb.
 */
export function houseOpening(text: string, position: Position, phrases: string): OpeningMatch | null {
  if (phrases === '') return null;
  const words = openingWords(text);
  const [first] = words;
  if (!first) return null;
  const isSeries = (i: number): boolean => words[i]?.word === 'also' || words[i]?.word === 'further';
  const from = isSeries(0) ? 1 : 0;
  const said = words.slice(from).map(({ word }) => word);
  const counts = phrases.split('\n').map(phrase =>
    beginningOf(
      said,
      openingWords(phrase).map(({ word }) => word),
    ),
  );
  const count = Math.max(...counts);
  if (count === 0) return null;
  const behind = from + count;
  const series = from === 1 ? first : isSeries(behind) ? words[behind] : undefined;
  const last = words[from === 0 && series ? behind : behind - 1] ?? first;
  return {
    start: first.start,
    length: last.end,
    phrase: said.slice(0, count).join(' '),
    form: position === 'preambular' ? 'participle' : 'finite',
    series: (series?.word ?? null) as OpeningMatch['series'],
  };
}

/** How many words a phrase has where the words begin with it; else 0. */
const beginningOf = (words: readonly string[], phrase: readonly string[]): number =>
  phrase.every((word, i) => words[i] === word) ? phrase.length : 0;
