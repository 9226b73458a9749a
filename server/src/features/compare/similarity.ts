import type { Clause } from './types';
import { isWord } from './words';

/** What a clause says, for comparing it with others: its words and pairs of words, each with how often it has it. */
export type Profile = ReadonlyMap<string, number>;

/** Words and pairs of neighbouring words, case aside. */
export function profileOf({ tokens }: Clause): Profile {
  const profile = new Map<string, number>();
  let before = '';
  for (const token of tokens) {
    if (!isWord(token)) continue;
    const word = token.key.toLowerCase();
    profile.set(word, (profile.get(word) ?? 0) + 1);
    const pair = `${before} ${word}`;
    profile.set(pair, (profile.get(pair) ?? 0) + 1);
    before = word;
  }
  return profile;
}

/** How much a word or pair tells: little where many clauses have it. */
export type Weights = (term: string) => number;

/** The weights of what the clauses of two texts say, by how many of them say it. */
export function weightsOf(profiles: readonly Profile[]): Weights {
  const clauses = new Map<string, number>();
  for (const profile of profiles) for (const term of profile.keys()) clauses.set(term, (clauses.get(term) ?? 0) + 1);
  const most = Math.log(profiles.length + 2);
  return term => most - Math.log(clauses.get(term) ?? 1) + 0.1;
}

/** What a profile weighs as a whole. */
export function weightOf(profile: Profile, weights: Weights): number {
  let sum = 0;
  for (const [term, count] of profile) sum += count * weights(term);
  return sum;
}

/** A profile with its weight. */
export interface Weighed {
  readonly profile: Profile;
  readonly weight: number;
}

/** A clause that grew or shrank still shares nearly all of the shorter form; that counts for a little less than likeness as a whole. */
const CONTAINED = 0.8;
/** So much a clause must weigh for being contained to mean anything. */
const TELLING = 40;

/** From 0, nothing in common, to 1, the same words. */
export function similarityOf(a: Weighed, b: Weighed, weights: Weights): number {
  const [small, large] = a.profile.size < b.profile.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [term, count] of small.profile) {
    const other = large.profile.get(term);
    if (other) shared += Math.min(count, other) * weights(term);
  }
  if (shared === 0) return 0;
  const least = Math.min(a.weight, b.weight);
  const alike = (2 * shared) / (a.weight + b.weight);
  return least < TELLING ? alike : Math.max(alike, CONTAINED * (shared / least) ** 2);
}
