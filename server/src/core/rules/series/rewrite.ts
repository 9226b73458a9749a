import { STRANGER } from '../../lexicon/en/series';
import type { Analysis } from '../../model/analysis';
import { textOf } from '../../text/span';
import { replace, type TextEdit } from '../../text/textEdit';
import type { Link, SeriesWord } from './runs';

const SERIES_WORD = /(?:^|\s)(?:also|further)(?=\s|$)/i;

/** The opening of a paragraph with the series word given, where the part puts it: `Recalling also`, `Also requests`. */
export function openingWith(word: SeriesWord, { opening, place, stands }: Link, text: string): string {
  const written = textOf(text, opening);
  if (place === 'preambular' && stands === 'behind' && word !== null)
    return written.replace(SERIES_WORD, found => found.replace(/\S+/, word));
  const bare = written.replace(SERIES_WORD, '').replace(STRANGER, '').trim();
  if (word === null) return capital(bare);
  if (place === 'operative') return `${capital(word)} ${small(bare)}`;
  const having = /^(?:having|being)(?=\s)/i.exec(bare)?.[0];
  return having ? `${capital(having)} ${word}${bare.slice(having.length)}` : `${capital(bare)} ${word}`;
}

/** Gives paragraphs the words that are due to them. */
export const setWords = (links: readonly Link[], { text }: Analysis): TextEdit[] =>
  links.map(link => replace(link.opening, openingWith(link.due, link, text)));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
