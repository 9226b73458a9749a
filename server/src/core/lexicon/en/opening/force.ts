import type { Position } from '../../opening/mined';
import { LADDERS, type Ladder } from '../force';
import { englishTwin } from './twin';

/** The openings beside one that do the same with more or less force, nearest first; `equal` are as strong. In lower case and in the form of the position. */
export interface Neighbours {
  readonly stronger: readonly string[];
  readonly milder: readonly string[];
  readonly equal: readonly string[];
  readonly neutral: readonly string[];
}

/** The neighbours of an English opening (lower case, without series word) by force; null where no ladder has it. */
export function neighboursOf(phrase: string, position: Position): Neighbours | null {
  const places = LADDERS.filter(ladder => ladder.only === undefined || ladder.only === position).flatMap(ladder => {
    const steps = formsOf(ladder, position);
    const step = steps.findIndex(openings => openings.includes(phrase));
    return step < 0 ? [] : [{ ladder, steps, step }];
  });
  if (places.length === 0) return null;
  const at = places.flatMap(({ ladder, steps, step }) =>
    steps.flatMap((openings, i) => openings.map(opening => ({ opening, by: i - step, neutral: ladder.neutral && i === 0 }))),
  );
  const pick = (isWanted: (place: (typeof at)[number]) => boolean): string[] => {
    const wanted = at.filter(isWanted).sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
    return [...new Set(wanted.map(({ opening }) => opening))].filter(opening => opening !== phrase);
  };
  return {
    stronger: pick(({ by }) => by > 0),
    milder: pick(({ by, neutral }) => by < 0 && !neutral),
    equal: pick(({ by }) => by === 0),
    neutral: pick(({ by, neutral }) => by < 0 && neutral),
  };
}

/** The steps in the form of a position: verbs become participles in the preamble. */
const formsOf = ({ steps, only }: Ladder, position: Position): readonly (readonly string[])[] =>
  position === 'operative' || only ? steps : steps.map(openings => openings.flatMap(opening => englishTwin(opening, 'participle') ?? []));
