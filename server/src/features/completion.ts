import type { OpeningUsage } from '../core/lexicon/opening/usage';
import type { Analysis } from '../core/model/analysis';
import { textOf } from '../core/text/span';
import { clauseOffers } from './completion/clauses';
import { directiveOffers } from './completion/directives';
import { footnoteOffers, noteOffers } from './completion/footnotes';
import { frontMatterOffers } from './completion/frontMatter';
import { markOffers } from './completion/marks';
import { openingOffers } from './completion/openings';
import { organOffers } from './completion/organs';
import { type ParagraphStart, placeAt } from './completion/place';
import { nextMarks, paragraphAbove } from './nextMarks';
import type { Completion } from './types';

/**
 * What can be written at an offset: organ lines at the top, participles and the first number in the preamble, the next number or mark in the
 * operative part, verbs and whole clauses behind it, footnote marks, keys and values of the front matter, names of rules in notes. Every offer tells what it replaces, for openings
 * hold spaces and no editor would know where they begin. `usage` is how the language of the text uses its openings, null where that is not at hand.
 */
export function completionsOf(analysis: Analysis, offset: number, usage: OpeningUsage | null = null): Completion[] {
  const place = placeAt(analysis, offset);
  switch (place.is) {
    case 'note':
      return directiveOffers(place.before, offset);
    case 'front-matter':
      return frontMatterOffers(analysis, place.before, place.matter, offset);
    case 'footnote-mark':
      return place.atLineStart ? noteOffers(analysis, place.typed) : footnoteOffers(analysis, place.typed);
    case 'top':
      return organOffers(analysis, place.typed);
    case 'behind-number':
      return [...openingOffers(analysis, 'operative', place.typed, usage), ...clauseOffers(analysis, place.typed)];
    case 'paragraph-start':
      return paragraphOffers(analysis, place, usage);
    case 'elsewhere':
      return [];
  }
}

/** Before anything is typed, or behind a figure or bracket, the marks that may come next; from the first letter on openings. A verb brings its number with it, and so does a whole clause. */
function paragraphOffers(analysis: Analysis, { side, typed, line }: ParagraphStart, usage: OpeningUsage | null): Completion[] {
  const written = textOf(analysis.text, typed);
  const isWord = /^\p{L}/u.test(written);
  const marks = isWord ? [] : markOffers(analysis, line, typed);
  if (side === 'preamble') return isWord || written === '' ? [...marks, ...openingOffers(analysis, 'preambular', typed, usage)] : marks;
  if (!isWord && written !== '') return marks;
  const above = paragraphAbove(analysis, line.start);
  const number = above && nextMarks(analysis, above).at(-1);
  const prefix = number ? `${number.text} ` : '';
  const openings = isWord ? openingOffers(analysis, 'operative', typed, usage, prefix) : [];
  return [...marks, ...openings, ...clauseOffers(analysis, typed, prefix)];
}
