import type { Position } from '../../core/lexicon/opening/mined';

/** An English opening with a series word: behind a participle and its complement, and before a verb. */
export function inSeries(opening: string, word: 'also' | 'further', position: Position): string {
  if (position === 'preambular') return `${opening} ${word}`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;
}
