import { groupedBy } from './grouped';
import { increasingIn } from './increasing';
import type { Clause } from './types';

/** A gap with more clauses on either side is no gap but another text. */
const LARGEST_GAP = 60;

/** For each clause of the draft where in the base its nearest neighbours stand that have not moved, and where in the draft the one before it. */
interface Frame {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly since: readonly number[];
}

/** The pairs that were found so far, and how what is left lies between them. */
export class Pairs {
  readonly base: readonly Clause[];
  readonly draft: readonly Clause[];
  readonly #toBase = new Map<Clause, Clause>();
  readonly #toDraft = new Map<Clause, Clause>();
  #frame: Frame | null = null;

  constructor(base: readonly Clause[], draft: readonly Clause[]) {
    this.base = base;
    this.draft = draft;
  }

  add(base: Clause, draft: Clause): void {
    this.#toBase.set(draft, base);
    this.#toDraft.set(base, draft);
  }

  baseOf = (draft: Clause): Clause | null => this.#toBase.get(draft) ?? null;
  draftOf = (base: Clause): Clause | null => this.#toDraft.get(base) ?? null;
  hasBase = (base: Clause): boolean => this.#toDraft.has(base);
  hasDraft = (draft: Clause): boolean => this.#toBase.has(draft);
  freeBase = (): Clause[] => this.base.filter(clause => !this.hasBase(clause));

  /** What has no pair yet. From here on `inPlace` speaks of the pairs that there are now. */
  freeDraft(): Clause[] {
    this.#frame = null;
    return this.draft.filter(clause => !this.hasDraft(clause));
  }

  /** Whether a clause of the base lies between what the neighbours of one of the draft were. */
  inPlace(base: Clause, draft: Clause): boolean {
    this.#frame ??= this.#frameNow();
    const { before, after } = this.#frame;
    return (before[draft.index] as number) < base.index && base.index < (after[draft.index] as number);
  }

  /** Where in the base a clause of the draft would stand, had nothing come or gone since the neighbour before it. */
  placeOf({ index }: Clause): number {
    this.#frame ??= this.#frameNow();
    const { before, since } = this.#frame;
    return (before[index] as number) + index - (since[index] as number);
  }

  /** What is left on both sides between two neighbours that kept their order. */
  gaps(): [base: Clause[], draft: Clause[]][] {
    const { before, after } = this.#frameNow();
    const groups = groupedBy(this.freeDraft(), ({ index }) => before[index] as number);
    const gaps: [Clause[], Clause[]][] = [];
    for (const [from, draft] of groups) {
      const base = this.base.slice(from + 1, after[(draft[0] as Clause).index]).filter(clause => !this.hasBase(clause));
      if (base.length > 0 && base.length <= LARGEST_GAP && draft.length <= LARGEST_GAP) gaps.push([base, draft]);
    }
    return gaps;
  }

  #frameNow(): Frame {
    const paired = this.draft.filter(this.hasDraft);
    const kept = increasingIn(paired.map(clause => (this.baseOf(clause) as Clause).index));
    const fixed = new Map(paired.filter((_, i) => kept.has(i)).map(clause => [clause.index, (this.baseOf(clause) as Clause).index]));
    const before: number[] = [];
    const after: number[] = [];
    const since: number[] = [];
    let last = -1;
    let at = -1;
    for (let i = 0; i < this.draft.length; i++) {
      before[i] = last;
      since[i] = at;
      const place = fixed.get(i);
      if (place === undefined) continue;
      last = place;
      at = i;
    }
    let next = this.base.length;
    for (let i = this.draft.length - 1; i >= 0; i--) {
      after[i] = next;
      next = fixed.get(i) ?? next;
    }
    return { before, after, since };
  }
}
