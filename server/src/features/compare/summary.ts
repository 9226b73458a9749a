import type { BlockKind } from '../../core/syntax/tree';
import type { Clause, Comparison, RowKind } from './types';

/** The kinds in the order in which they are told. */
export const ROW_KINDS: readonly RowKind[] = ['changed', 'movedAndChanged', 'moved', 'new', 'dropped', 'renumbered', 'same'];

/** How many clauses each thing happened to. */
export function countsOf({ rows }: Comparison): Record<RowKind, number> {
  const counts = Object.fromEntries(ROW_KINDS.map(kind => [kind, 0])) as Record<RowKind, number>;
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** Whether a draft says something else than its base, or says it elsewhere; numbers apart. */
export const isChange = (kind: RowKind): boolean => kind !== 'same' && kind !== 'renumbered';

/** Kinds of blocks whose names are those of our format, in words of every day. */
const IN_WORDS: Readonly<Partial<Record<BlockKind, string>>> = {
  'front-matter': 'front matter',
  organ: 'organ line',
  part: 'title of the part',
  flush: 'text behind a list',
  adoption: 'adoption line',
  note: 'drafter’s note',
  other: 'line',
};

/** What a clause is called: `PP3`, `footnote 2`, `heading`. */
export const labelOf = ({ name, block }: Clause): string =>
  name ?? (block.kind === 'footnote' ? `footnote ${block.label}` : (IN_WORDS[block.kind] ?? block.kind));
