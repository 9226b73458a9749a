import type { Analysis } from '../../core/model/analysis';
import { alignmentOf } from './align';
import { clausesOf } from './clauses';
import { groupedBy } from './grouped';
import { movedIn } from './moved';
import type { Pairs } from './pairs';
import { piecesOf, wholePiece } from './pieces';
import { staleIn } from './stale';
import type { Clause, Comparison, Row, RowKind } from './types';

/**
 * What became of each clause of `base` in `draft`. Numbers, series words, marks at the end, numbers of footnotes, line breaks and indentation
 * are no change of a clause; the words that differ so stand in its pieces all the same, as incidental.
 */
export function comparisonOf(base: Analysis, draft: Analysis): Comparison {
  const was = clausesOf(base);
  const is = clausesOf(draft);
  const pairs = alignmentOf(was, is);
  const moved = movedIn(pairs);
  const kept = is.map(clause => rowOf(pairs.baseOf(clause), clause, moved, base, draft));
  const dropped = was.filter(clause => !pairs.hasBase(clause)).map(toDropped);
  return { base: was, draft: is, rows: withDropped(kept, dropped, pairs, moved) };
}

function rowOf(base: Clause | null, draft: Clause, moved: ReadonlySet<Clause>, was: Analysis, is: Analysis): Row {
  if (!base) return { kind: 'new', base, draft, pieces: wholePiece('inserted', draft), stale: [] };
  const pieces = piecesOf(base, draft);
  const kind = kindOf(base, draft, moved.has(draft));
  return { kind, base, draft, pieces, stale: staleIn(pieces, was, is) };
}

const toDropped = (base: Clause): Row => ({ kind: 'dropped', base, draft: null, pieces: wholePiece('deleted', base), stale: [] });

function kindOf(base: Clause, draft: Clause, moved: boolean): RowKind {
  const changed = base.key !== draft.key;
  if (moved) return changed ? 'movedAndChanged' : 'moved';
  if (changed) return 'changed';
  return base.block.label === draft.block.label && base.block.suffix === draft.block.suffix ? 'same' : 'renumbered';
}

/** The rows of the draft with those dropped behind the clause that stood before them and did not move. */
function withDropped(rows: readonly Row[], dropped: readonly Row[], pairs: Pairs, moved: ReadonlySet<Clause>): Row[] {
  let last = -1;
  const kept = pairs.base.map(clause => {
    const draft = pairs.draftOf(clause);
    if (draft && !moved.has(draft)) last = draft.index;
    return last;
  });
  const behind = groupedBy(dropped, ({ base }) => kept[(base as Clause).index] as number);
  return [...(behind.get(-1) ?? []), ...rows.flatMap((row, i) => [row, ...(behind.get(i) ?? [])])];
}
