import { neighboursOf } from '../../core/lexicon/en/opening/force';
import type { OpeningUsage } from '../../core/lexicon/opening/usage';
import { isUsedBy } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Opening } from '../../core/model/resolution';
import { type Span, touches } from '../../core/text/span';
import { replace } from '../../core/text/textEdit';
import type { CodeAction } from '../types';
import { complementOf } from './complement';
import { inSeries } from './series';

/** So many of a kind are offered, the nearest. */
const OFFERED = 5;

/**
 * The openings that could stand in place of the one at the start of a range, with more force, less or none: only those that govern in adopted texts what
 * this one governs here, so that the rest of the paragraph stays right. The series word stays. None in other languages than English, nor
 * where the use of openings is not at hand.
 */
export function replacementsAt({ text, resolution }: Analysis, { start }: Span, usage: OpeningUsage | null): CodeAction[] {
  const found = resolution.paragraphs.find(({ opening }) => opening && touches(opening, start));
  const opening = found?.opening;
  if (!opening || !usage || resolution.language !== 'en') return [];
  const position = opening.form === 'participle' ? 'preambular' : 'operative';
  const neighbours = neighboursOf(opening.phrase, position);
  const complement = complementOf(opening.phrase, text.slice(0, found.block.end), opening.end) ?? (found.children.length ? 'X to' : null);
  if (!neighbours || complement === null) return [];
  const fits = (phrase: string): boolean =>
    isUsedBy(resolution.body, phrase, position, 'en') && Object.hasOwn(usage.card(position, phrase)?.governs ?? {}, complement);
  const { stronger, milder, neutral, equal } = neighbours;
  return Object.entries({ stronger, milder, neutral, 'as strong': equal }).flatMap(([force, phrases]) =>
    phrases
      .filter(fits)
      .slice(0, OFFERED)
      .map(phrase => toAction(phrase, force, opening, position)),
  );
}

function toAction(phrase: string, force: string, opening: Opening, position: 'preambular' | 'operative'): CodeAction {
  const plain = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const words = opening.series ? inSeries(plain, opening.series, position) : plain;
  return {
    title: `Replace opening: “${words}” (${force})`,
    kind: 'refactor.rewrite',
    edits: [replace(opening, words)],
    rules: [],
    preferred: false,
  };
}
