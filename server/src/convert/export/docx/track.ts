import { diffArrays } from 'diff';
import type { Atom, Note, Paragraph, Unit } from './types';

export type Fate = 'kept' | 'inserted' | 'deleted';

/** Something with what becomes of it. For something kept `was` is what the base has in its place. */
export interface Tracked<T> {
  readonly fate: Fate;
  readonly it: T;
  readonly was: T | null;
}

/** Beyond so many differences one is put in the place of the other: the search would take its time. */
const MOST_CHANGES = 4000;

const keyOf = ({ kind, text, look, note }: Atom): string => (note ? `note ${note.custom ?? ''}` : `${kind} ${look} ${text}`);
const rowKey = (row: readonly (readonly Atom[])[]): string => JSON.stringify(row);

/** What became of the words of a paragraph. Where nothing is deleted or inserted both have the same, notes aside. */
export const trackedWords = (base: readonly Atom[], draft: readonly Atom[]): Tracked<Atom>[] => tracked(base, draft, keyOf);

/** What became of the rows of a table: a row that differs is deleted and inserted, for Word tracks no cells. */
export const trackedRows = <R extends readonly (readonly Atom[])[]>(base: readonly R[], draft: readonly R[]): Tracked<R>[] =>
  tracked(base, draft, rowKey);

/** The words of a footnote that both have. */
export const trackedNote = (note: Note, was: Note | null): Tracked<Atom>[] => trackedWords(was?.words ?? note.words, note.words);

export const allAs = <T>(fate: Fate, all: readonly T[]): Tracked<T>[] => all.map(it => ({ fate, it, was: fate === 'kept' ? it : null }));

function tracked<T>(base: readonly T[], draft: readonly T[], key: (it: T) => string): Tracked<T>[] {
  const changes = diffArrays(base.map(key), draft.map(key), { maxEditLength: MOST_CHANGES });
  if (!changes) return [...allAs('deleted', base), ...allAs('inserted', draft)];
  let [b, d] = [0, 0];
  return changes.flatMap(({ added, removed, count }): Tracked<T>[] => {
    const was = base.slice(b, added ? b : b + count);
    const is = draft.slice(d, removed ? d : d + count);
    b += was.length;
    d += is.length;
    if (added) return allAs('inserted', is);
    if (removed) return allAs('deleted', was);
    return is.map((it, i) => ({ fate: 'kept', it, was: was[i] as T }));
  });
}

/**
 * The units of both texts in one order that is that of either when the others are taken out. `pairs` says by their starts which unit of the
 * base a unit of the draft was; a pair that would break the order is a deletion and an insertion.
 */
export function trackedUnits(base: readonly Unit[], draft: readonly Unit[], pairs: ReadonlyMap<number, number>): Tracked<Unit>[] {
  const placeOf = new Map(base.map((unit, i) => [unit.start, i]));
  const units: Tracked<Unit>[] = [];
  let next = 0;
  for (const { unit, at } of inOrder(draft, unit => placeOf.get(pairs.get(unit.start) ?? -1), base)) {
    if (at === null) units.push({ fate: 'inserted', it: unit, was: null });
    else {
      units.push(...allAs('deleted', base.slice(next, at)));
      units.push({ fate: 'kept', it: unit, was: base[at] as Unit });
      next = at + 1;
    }
  }
  return [...units, ...allAs('deleted', base.slice(next))];
}

/** Each unit of the draft with the place in the base of what it was; null where it is new or was moved. */
function inOrder(
  draft: readonly Unit[],
  place: (unit: Unit) => number | undefined,
  base: readonly Unit[],
): { unit: Unit; at: number | null }[] {
  let last = -1;
  return draft.map(unit => {
    const at = place(unit);
    if (at === undefined || at <= last || base[at]?.is !== unit.is) return { unit, at: null };
    last = at;
    return { unit, at };
  });
}

/** Whether two paragraphs are set alike. */
export const isSetAlike = (a: Paragraph, b: Paragraph): boolean =>
  a.style === b.style && a.onNewPage === b.onNewPage && a.counted?.list === b.counted?.list && a.counted?.level === b.counted?.level;
