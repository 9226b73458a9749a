import type { OpeningUsage } from '../../core/lexicon/opening/usage';
import { openingsFor } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Opening, Paragraph } from '../../core/model/resolution';
import { type Span, textOf } from '../../core/text/span';
import { lineStartOf } from '../lines';
import { inSeries } from '../openings/series';
import type { Completion } from '../types';
import { RANK } from './rank';

/** Openings that a body has less often than these are too many to look through. */
const OFFERED = 400;
/** Where nothing is known of what follows what: how many openings are offered with a series word too. */
const IN_SERIES = 60;

type Position = 'preambular' | 'operative';

/**
 * The openings of a position, likeliest first: by what texts of the body have behind the paragraphs above, or where that is not known (`usage`
 * is null) by what the body uses most. Right behind a paragraph with the same opening the next one of its series comes before all: `Also
 * requests` behind `Requests`, `Further requests` behind that. Words that are complete must agree.
 */
export function openingOffers(analysis: Analysis, position: Position, typed: Span, usage: OpeningUsage | null, prefix = ''): Completion[] {
  const { body, language } = analysis.resolution;
  const known = openingsFor(position, body, language);
  const counts = new Map((known.length ? known : openingsFor(position, null, language)).map(({ opening, count }) => [opening, count]));
  const offer = (opening: string, rank: number, detail: string): Completion => ({
    label: opening,
    kind: 'opening',
    replaces: typed,
    text: prefix + opening,
    detail,
    rank,
  });
  const above = paragraphsAbove(analysis, position, typed.start);
  const detailOf = (opening: string): string => (counts.has(opening) ? `${counts.get(opening)} in adopted texts` : 'in adopted texts');
  const next = language === 'en' ? nextInSeries(analysis.text, above.at(-1)?.opening ?? null, position) : null;
  const likely = usage
    ? usage.following(
        position,
        above.map(({ opening }) => opening && wordsOf(opening, analysis.text)),
        body,
      )
    : [...counts.keys()];
  const plain = likely.slice(0, OFFERED).filter(opening => opening !== next);
  const series =
    usage || language !== 'en'
      ? []
      : plain.slice(0, IN_SERIES).flatMap(opening => [inSeries(opening, 'also', position), inSeries(opening, 'further', position)]);
  const complete = textOf(analysis.text, typed)
    .replace(/[^\s\u00a0]*$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return [
    ...(next === null ? [] : [offer(next, RANK.series, 'next in the series')]),
    ...plain.map(opening => offer(opening, RANK.opening, detailOf(opening))),
    ...analysis.profile.phrases[position].map(opening => offer(opening, RANK.opening, `house style ${analysis.profile.id}`)),
    ...series.filter(opening => opening !== next).map(opening => offer(opening, RANK.inSeries, 'in a series')),
  ].filter(({ label }) => label.toLowerCase().startsWith(complete));
}

/** The paragraphs of a position above an offset in the part that it stands in, in their order. */
function paragraphsAbove({ text, resolution }: Analysis, position: Position, offset: number): Paragraph[] {
  const line = lineStartOf(text, offset);
  const part = resolution.parts.findLast(({ organ, paragraphs }) => (organ ?? paragraphs[0]?.block ?? { start: 0 }).start < line);
  return (part?.paragraphs ?? []).filter(({ kind, block }) => kind === position && block.end < line);
}

const wordsOf = (opening: Opening, text: string): string => textOf(text, opening).replace(/\s+/g, ' ');

/** The opening of the paragraph above with its next series word; null where it has none or carries the last one. */
function nextInSeries(text: string, opening: Opening | null, position: Position): string | null {
  if (!opening || opening.series === 'further') return null;
  const words = wordsOf(opening, text);
  const bare = opening.series === 'also' ? words.replace(/^Also (.)|(.) also\b/i, (_, first, last) => first?.toUpperCase() ?? last) : words;
  return inSeries(bare, opening.series === null ? 'also' : 'further', position);
}
