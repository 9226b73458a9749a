import { type Profile, profileOf, similarityOf, type Weighed, weightOf, weightsOf } from './similarity';
import type { Clause } from './types';

/** Two clauses that may be one, and how alike their words are. */
export interface Candidate {
  readonly base: Clause;
  readonly draft: Clause;
  readonly similarity: number;
}

/** A term that more clauses have does not tell which of them is meant. */
const RARE = 12;
/** So many clauses that share the most rare terms are looked at more closely. */
const LIKELIEST = 8;

/** What tells how alike two clauses are, and which clauses of the base one of the draft may have been. */
export interface Likeness {
  similarity(base: Clause, draft: Clause): number;
  candidates(draft: Clause): Candidate[];
}

/** The likeness of the clauses of two texts. Time grows with the length of the texts, not with its square: candidates share rare terms. */
export function likenessOf(base: readonly Clause[], draft: readonly Clause[]): Likeness {
  const profiles = new Map<Clause, Profile>();
  for (const clause of [...base, ...draft]) profiles.set(clause, profileOf(clause));
  const weights = weightsOf([...profiles.values()]);
  const weighed = new Map<Clause, Weighed>();
  for (const [clause, profile] of profiles) weighed.set(clause, { profile, weight: weightOf(profile, weights) });
  const holders = new Map<string, Clause[]>();
  for (const clause of base) {
    for (const term of (profiles.get(clause) as Profile).keys()) {
      const others = holders.get(term);
      if (others) others.push(clause);
      else holders.set(term, [clause]);
    }
  }
  const similarity = (a: Clause, b: Clause): number => similarityOf(weighed.get(a) as Weighed, weighed.get(b) as Weighed, weights);
  return {
    similarity,
    candidates(clause) {
      const shared = new Map<Clause, number>();
      for (const term of (profiles.get(clause) as Profile).keys()) {
        const found = holders.get(term) ?? [];
        if (found.length > RARE) continue;
        for (const other of found) shared.set(other, (shared.get(other) ?? 0) + weights(term));
      }
      return [...shared]
        .filter(([other]) => other.family === clause.family)
        .sort((a, b) => b[1] - a[1])
        .slice(0, LIKELIEST)
        .map(([other]) => ({ base: other, draft: clause, similarity: similarity(other, clause) }));
    },
  };
}
