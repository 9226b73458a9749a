import type { Body, Language } from '../language';
import type { Position } from './mined';

/** How an opening is used, beside how often. */
export interface OpeningCard {
  /** What it governs (`that`, `X to`, `of X`), most frequent first, with the share of its paragraphs in per cent. */
  readonly governs: Readonly<Record<string, number>>;
  /** What stands in its place in the other official languages, most frequent first. */
  readonly equivalents: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** What `server/data/mineUsage.mjs` writes. */
export interface UsageFile {
  readonly openings: readonly string[];
  readonly follows: Readonly<Record<Position, Readonly<Record<string, string>>>>;
  readonly cards: Readonly<Record<Position, Readonly<Record<string, OpeningCard>>>>;
}

/** The openings of the texts that were mined, one text behind another: indices into the list of openings, and the marks below. */
interface Sequence {
  readonly body: string;
  readonly steps: Int16Array;
}

/** A text begins. */
const START = -1;
/** A paragraph without an opening, or with one that no mined text has. */
const UNKNOWN = -2;
/** So many openings before one tell what it will be: beyond four nothing is gained on a session that was not mined. */
const MEMORY = 4;
/** How many times a row of openings must have been seen to be believed half. */
const DOUBT = 2;

/** How openings of a language are used. Immutable; asked for an opening, or for what follows a row of them. */
export interface OpeningUsage {
  /** The card of a phrase (lower case, without series word in English); null where it was seen too seldom. */
  card(position: Position, phrase: string): OpeningCard | null;
  /**
   * What may open the paragraph behind `before`, the openings of the paragraphs above in their order (null for one without), as they are
   * written, series words included: likeliest first. Texts of the body count before those of all.
   */
  following(position: Position, before: readonly (string | null)[], body: Body): readonly string[];
}

/** Reads what was mined. */
export function usageOf({ openings, follows, cards }: UsageFile): OpeningUsage {
  const numbers = new Map(openings.map((opening, i) => [opening.toLowerCase(), i]));
  const sequences = { preambular: sequencesOf(follows.preambular), operative: sequencesOf(follows.operative) };
  return {
    card: (position, phrase) => (Object.hasOwn(cards[position], phrase) ? (cards[position][phrase] ?? null) : null),
    following(position, before, body) {
      const row = [START, ...before.map(opening => (opening === null ? UNKNOWN : (numbers.get(opening.toLowerCase()) ?? UNKNOWN)))];
      return likeliest(countsBehind(row.slice(-MEMORY), sequences[position], body, openings.length), openings);
    },
  };
}

const sequencesOf = (bodies: Readonly<Record<string, string>>): Sequence[] =>
  Object.entries(bodies).map(([body, texts]) => ({
    body,
    steps: Int16Array.from(
      texts.split(',').flatMap(text => [START, ...text.split(' ').map(step => (step === '-' ? UNKNOWN : Number.parseInt(step, 36)))]),
    ),
  }));

/** For each length of the row, longest first, and for the body before all bodies: how often each opening followed its last steps. */
function countsBehind(row: readonly number[], sequences: readonly Sequence[], body: Body, size: number): readonly Int32Array[] {
  const counts = Array.from({ length: 2 * (row.length + 1) }, () => new Int32Array(size));
  for (const { body: own, steps } of sequences) {
    for (let i = 0; i < steps.length; i++) {
      const opening = steps[i] as number;
      if (opening < 0) continue;
      for (let length = 0; length <= row.length; length++) {
        if (length > 0 && steps[i - length] !== row[row.length - length]) break;
        const at = 2 * (row.length - length);
        if (own === body) bump(counts[at] as Int32Array, opening);
        bump(counts[at + 1] as Int32Array, opening);
      }
    }
  }
  return counts;
}

const bump = (counts: Int32Array, opening: number): void => {
  counts[opening] = (counts[opening] ?? 0) + 1;
};

/** Each table speaks for as much as it has seen; the rest is left to the next. */
function likeliest(tables: readonly Int32Array[], openings: readonly string[]): string[] {
  const scores = new Float64Array(openings.length);
  let left = 1;
  for (const counts of tables) {
    const seen = counts.reduce((a, b) => a + b, 0);
    if (seen === 0) continue;
    counts.forEach((count, opening) => {
      if (count > 0) scores[opening] = (scores[opening] ?? 0) + (left * count) / (seen + DOUBT);
    });
    left *= DOUBT / (seen + DOUBT);
  }
  const ranked = Array.from(scores.keys()).filter(opening => (scores[opening] as number) > 0);
  return ranked.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).map(opening => openings[opening] as string);
}
