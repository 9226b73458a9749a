import ar from '../ar/openings.json';
import en from '../en/openings.json';
import es from '../es/openings.json';
import fr from '../fr/openings.json';
import type { Language } from '../language';
import ru from '../ru/openings.json';
import zh from '../zh/openings.json';
import type { OpeningTrie } from './ends';

export type Position = 'preambular' | 'operative';

/** What `server/data/mineOpenings.mjs` learnt about the openings in one position. */
export interface MinedOpenings {
  /** Openings without series word, most frequent first, with how often each body of `COUNTED` has them; one number where bodies were not told apart. */
  readonly phrases: Readonly<Record<string, readonly number[]>>;
  /** Where the italics end, in all bodies. */
  readonly ends: OpeningTrie;
  /** Where one body's italics end elsewhere. */
  readonly habits: Readonly<Record<string, OpeningTrie>>;
}

/** The order of the counts of a phrase. */
export const COUNTED = ['general-assembly', 'security-council', 'economic-and-social-council', 'human-rights-council'] as const;

// A JSON module has the type of its text, thousands of literal keys; the miner's output has one shape.
const MINED = { en, fr, es, ru, ar, zh } as unknown as Readonly<Record<Language, Readonly<Record<Position, MinedOpenings>>>>;

export const minedOpenings = (language: Language, position: Position): MinedOpenings => MINED[language][position];
