import type { Clause } from '../types';

/** A change of words in a clause. `find` stands once in the clause as it was. */
export type WordEdit =
  | { readonly kind: 'insertAfter' | 'insertBefore'; readonly find: string; readonly text: string }
  | { readonly kind: 'replace'; readonly find: string; readonly text: string }
  | { readonly kind: 'delete'; readonly find: string };

/** Where a clause goes: behind a clause of the base, and behind so many new ones that were put there before. A null clause is the beginning. */
export interface Place {
  readonly clause: Clause | null;
  readonly behind: number;
}

/** One amendment to the base. Clauses are those of the base but for `inserted`, the new ones. */
export type Amendment =
  | { readonly kind: 'words'; readonly clause: Clause; readonly edits: readonly WordEdit[] }
  | { readonly kind: 'replace'; readonly clause: Clause; readonly text: string }
  | { readonly kind: 'delete'; readonly clause: Clause }
  | { readonly kind: 'insert'; readonly place: Place; readonly inserted: readonly Clause[]; readonly texts: readonly string[] }
  | { readonly kind: 'move'; readonly clause: Clause; readonly place: Place }
  | { readonly kind: 'renumber' };
