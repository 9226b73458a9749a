import { openingsFor } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { type Span, textOf } from '../../core/text/span';
import { lineStartOf } from '../lines';
import type { Completion } from '../types';
import { RANK } from './rank';

/** Openings that a body has less often than these are too many to look through. */
const OFFERED = 200;
/** How many of them are offered with a series word too. */
const IN_SERIES = 60;

type Position = 'preambular' | 'operative';

/**
 * The openings of a position, those that the body of the text uses most first. Right behind a paragraph with the same opening the next
 * one of its series comes before all: `Also requests` behind `Requests`, `Further requests` behind that. Words that are complete must agree.
 */
export function openingOffers(analysis: Analysis, position: Position, typed: Span, prefix = ''): Completion[] {
  const { body, language } = analysis.resolution;
  const known = openingsFor(position, body, language);
  const openings = (known.length ? known : openingsFor(position, null, language)).slice(0, OFFERED);
  const offer = (opening: string, rank: number, detail: string): Completion => ({
    label: opening,
    kind: 'opening',
    replaces: typed,
    text: prefix + opening,
    detail,
    rank,
  });
  const house = analysis.profile.phrases[position].map(opening => offer(opening, RANK.opening, `house style ${analysis.profile.id}`));
  const plain = openings.map(({ opening, count }) => offer(opening, RANK.opening, `${count} in adopted texts`));
  const complete = textOf(analysis.text, typed)
    .replace(/[^\s\u00a0]*$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const fits = ({ label }: Completion): boolean => label.toLowerCase().startsWith(complete);
  if (language !== 'en') return [...plain, ...house].filter(fits);
  const next = nextInSeries(analysis, position, typed.start);
  const series = openings
    .slice(0, IN_SERIES)
    .flatMap(({ opening }) => [inSeries(opening, 'also', position), inSeries(opening, 'further', position)]);
  return [
    ...(next === null ? [] : [offer(next, RANK.series, 'next in the series')]),
    ...plain,
    ...house,
    ...series.filter(opening => opening !== next).map(opening => offer(opening, RANK.inSeries, 'in a series')),
  ].filter(fits);
}

/** The opening of the paragraph above with its next series word; null where it has none or carries the last one. */
function nextInSeries({ text, resolution }: Analysis, position: Position, offset: number): string | null {
  const line = lineStartOf(text, offset);
  const above: Paragraph | undefined = resolution.paragraphs.findLast(p => p.kind === position && p.block.end < line);
  const opening = above?.opening;
  if (!opening || opening.series === 'further') return null;
  const words = textOf(text, opening).replace(/\s+/g, ' ');
  const bare = opening.series === 'also' ? words.replace(/^Also (.)|(.) also\b/i, (_, first, last) => first?.toUpperCase() ?? last) : words;
  return inSeries(bare, opening.series === null ? 'also' : 'further', position);
}

/** The series word stands behind a participle and its complement, and before a verb. */
function inSeries(opening: string, word: 'also' | 'further', position: Position): string {
  if (position === 'preambular') return `${opening} ${word}`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;
}
