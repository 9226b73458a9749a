import { analyse } from '../../server/src/core/analyse';
import type { OpeningUsage } from '../../server/src/core/lexicon/opening/usage';
import type { Analysis } from '../../server/src/core/model/analysis';
import { completionsOf } from '../../server/src/features/completion';

/** What the measure needs of a published text. */
interface PublishedText {
  readonly text: string;
  readonly blocks: readonly {
    readonly kind: string;
    readonly opening: readonly [start: number, end: number] | null;
  }[];
}

/** How a paragraph was guessed: where its opening stands among the openings that are offered, 0 for the first; with nothing typed, and with its first letter. Infinite where it is not offered. */
export interface Guess {
  readonly position: 'preambular' | 'operative';
  readonly opening: string;
  readonly untyped: number;
  readonly oneLetter: number;
  /** Milliseconds that the slower of the two answers took. */
  readonly time: number;
}

const plain = (words: string): string =>
  words
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/[,\s]+$/, '')
    .trim();

/** The guesses at the openings of a text, each made from what stands above, as if the drafter had come so far and no further. */
export function* guessesOf({ text, blocks }: PublishedText, usage: OpeningUsage | null): Generator<Guess> {
  let before: Analysis | undefined;
  for (const { kind, opening } of blocks) {
    if ((kind !== 'preambular' && kind !== 'operative') || !opening) continue;
    const words = plain(text.slice(...opening));
    if (words === '') continue;
    const draft = text.slice(0, opening[0]);
    const untyped = placeOf(words, draft, usage, before);
    before = untyped.analysis;
    const oneLetter = placeOf(words, draft + words.charAt(0), usage, before);
    yield { position: kind, opening: words, untyped: untyped.at, oneLetter: oneLetter.at, time: Math.max(untyped.time, oneLetter.time) };
  }
}

function placeOf(words: string, draft: string, usage: OpeningUsage | null, before: Analysis | undefined) {
  const analysis = analyse(draft, before ? { previous: before } : {});
  const begin = performance.now();
  const offers = completionsOf(analysis, draft.length, usage);
  const time = performance.now() - begin;
  const typed = offers[0] ? draft.slice(offers[0].replaces.start).trim().toLowerCase() : '';
  const openings = offers
    .filter(({ kind, label }) => kind === 'opening' && label.toLowerCase().startsWith(typed))
    .sort((a, b) => a.rank - b.rank)
    .map(({ label }) => label);
  const at = openings.indexOf(words);
  return { analysis, at: at < 0 ? Infinity : at, time };
}
