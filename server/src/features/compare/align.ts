import { type Candidate, type Likeness, likenessOf } from './candidates';
import { groupedBy } from './grouped';
import { increasingIn } from './increasing';
import { Pairs } from './pairs';
import type { Clause, Family } from './types';

/** From here on two clauses are one wherever they stand; between the same neighbours less will do. */
const ALIKE = 0.4;
const ALIKE_IN_PLACE = 0.22;
/** Two clauses alone between the same neighbours are one where anything tells so. */
const ALIKE_ALONE = 0.12;
/** What standing in the right place is worth among candidates. */
const IN_PLACE = 0.12;
const UNDER_PARENT = 0.08;
/** Equal clauses of which there are more are told apart by their places alone. */
const MOST_EQUALS = 16;
/** Of these a text has one or a few in a fixed order; their words need not be alike. */
const BY_ORDER: readonly Family[] = ['front-matter', 'organ', 'adoption'];

/** Which clause of the base each clause of the draft was. */
export function alignmentOf(base: readonly Clause[], draft: readonly Clause[]): Pairs {
  const pairs = new Pairs(base, draft);
  const likeness = likenessOf(base, draft);
  pairUnique(pairs);
  pairByOrder(pairs);
  pairEnds(pairs);
  pairEquals(pairs);
  pairBest(pairs, likeness);
  pairBetween(pairs, likeness);
  pairNotes(pairs);
  return pairs;
}

const keyOf = ({ family, key }: Clause): string => `${family} ${key}`;
const byKey = (clauses: readonly Clause[]): Map<string, Clause[]> => groupedBy(clauses, keyOf);

/** What a text says too often for its places to be tried, where both begin or end with it: most of it, where only a little has changed. */
function pairEnds(pairs: Pairs): void {
  const { base, draft } = pairs;
  const equals = byKey(base);
  const shorter = Math.min(base.length, draft.length);
  const pairAt = (b: number, d: number): boolean => {
    const [was, is] = [base[b] as Clause, draft[d] as Clause];
    const isSame = keyOf(was) === keyOf(is);
    if (isSame && !pairs.hasBase(was) && !pairs.hasDraft(is) && (equals.get(keyOf(was))?.length ?? 0) > MOST_EQUALS) pairs.add(was, is);
    return isSame;
  };
  let first = 0;
  while (first < shorter && pairAt(first, first)) first++;
  let last = 1;
  while (last <= shorter - first && pairAt(base.length - last, draft.length - last)) last++;
}

/** The same words, which neither text has twice. */
function pairUnique(pairs: Pairs): void {
  const draft = byKey(pairs.draft);
  for (const [key, [was, ...others]] of byKey(pairs.base)) {
    const [is, ...more] = draft.get(key) ?? [];
    if (was && is && others.length === 0 && more.length === 0) pairs.add(was, is);
  }
}

function pairByOrder(pairs: Pairs): void {
  for (const family of BY_ORDER) {
    const base = pairs.base.filter(clause => clause.family === family && !pairs.hasBase(clause));
    pairs.draft
      .filter(clause => clause.family === family && !pairs.hasDraft(clause))
      .forEach((clause, i) => {
        const was = base[i];
        if (was) pairs.add(was, clause);
      });
  }
}

/** The same words, which a text has several times: those in the same place first. */
function pairEquals(pairs: Pairs): void {
  const base = byKey(pairs.freeBase());
  const all: Candidate[] = [];
  for (const clause of pairs.freeDraft()) {
    const equals = base.get(`${clause.family} ${clause.key}`) ?? [];
    const near = equals.length > MOST_EQUALS ? around(equals, pairs.placeOf(clause)).filter(was => pairs.inPlace(was, clause)) : equals;
    all.push(...near.map(was => ({ base: was, draft: clause, similarity: 1 })));
  }
  takeBest(pairs, all);
}

/** Those that stand nearest to a place, of clauses in their order. */
function around(clauses: readonly Clause[], place: number): readonly Clause[] {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as Clause).index < place) low = middle + 1;
    else high = middle;
  }
  return clauses.slice(Math.max(0, low - MOST_EQUALS / 2), low + MOST_EQUALS / 2);
}

function pairBest(pairs: Pairs, likeness: Likeness): void {
  const all = pairs.freeDraft().flatMap(clause => likeness.candidates(clause).filter(({ base }) => !pairs.hasBase(base)));
  takeBest(
    pairs,
    all.filter(({ similarity }) => similarity >= ALIKE),
  );
}

/** Takes the likeliest pairs one after the other; of two that are as likely, the one that moves less. */
function takeBest(pairs: Pairs, all: readonly Candidate[]): void {
  const ranked = all.map(candidate => {
    const { base, draft, similarity } = candidate;
    const place = pairs.inPlace(base, draft) ? IN_PLACE : 0;
    const parent = base.parent && draft.parent && pairs.baseOf(draft.parent) === base.parent ? UNDER_PARENT : 0;
    return { candidate, score: similarity + place + parent, distance: Math.abs(base.index - draft.index) };
  });
  ranked.sort((a, b) => b.score - a.score || a.distance - b.distance);
  for (const { candidate } of ranked) {
    const { base, draft } = candidate;
    if (!pairs.hasBase(base) && !pairs.hasDraft(draft)) pairs.add(base, draft);
  }
}

/** What is left between the same neighbours on both sides, in its order, where the words are a little alike. */
function pairBetween(pairs: Pairs, likeness: Likeness): void {
  for (const [base, draft] of pairs.gaps()) {
    const alone = base.length === 1 && draft.length === 1;
    const all = draft.flatMap(is =>
      base
        .filter(was => was.family === is.family)
        .map((was): Candidate => ({ base: was, draft: is, similarity: likeness.similarity(was, is) })),
    );
    const enough = all.filter(({ base: was, draft: is, similarity }) => {
      if (was.block.kind !== is.block.kind) return similarity >= ALIKE;
      return similarity >= (alone ? ALIKE_ALONE : ALIKE_IN_PLACE) || was.family === 'title';
    });
    const chosen = inOrder(enough);
    for (const { base: was, draft: is } of chosen) pairs.add(was, is);
  }
}

/** Footnotes whose marks stand in the same paragraph, as many as before, where their words alone did not tell. */
function pairNotes(pairs: Pairs): void {
  const [toBase, toDraft] = [notesOf(pairs.base), notesOf(pairs.draft)];
  for (const draft of pairs.draft) {
    const base = pairs.baseOf(draft);
    const [was, is] = [base ? toBase(base) : [], toDraft(draft)];
    if (was.length !== is.length) continue;
    is.forEach((note, i) => {
      const before = was[i];
      if (note && before && !pairs.hasDraft(note) && !pairs.hasBase(before)) pairs.add(before, note);
    });
  }
}

/** What finds the footnotes that a clause refers to; null for a mark without one. */
function notesOf(clauses: readonly Clause[]): (clause: Clause) => (Clause | null)[] {
  const notes = new Map(clauses.filter(({ family }) => family === 'footnote').map(clause => [clause.block.label, clause]));
  return ({ marks }) => marks.map(label => notes.get(label) ?? null);
}

/** The best of the candidates that keep the order, each clause in one of them. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<Clause>();
  const greedy = [...candidates]
    .sort((a, b) => b.similarity - a.similarity)
    .filter(({ base, draft }) => {
      if (taken.has(base) || taken.has(draft)) return false;
      taken.add(base).add(draft);
      return true;
    })
    .sort((a, b) => a.draft.index - b.draft.index);
  const kept = increasingIn(greedy.map(({ base }) => base.index));
  return greedy.filter((_, i) => kept.has(i));
}
