import { groupedBy } from './grouped';
import { increasingIn } from './increasing';
import type { Pairs } from './pairs';
import type { Clause } from './types';

/**
 * The clauses of the draft that stand elsewhere than before: under another paragraph, or among the others of theirs in another place; the
 * fewest that can be. What moves with its paragraph has not moved itself, and footnotes follow their marks.
 */
export function movedIn(pairs: Pairs): Set<Clause> {
  const moved = new Set<Clause>();
  const paired = pairs.draft.filter(clause => clause.family !== 'footnote' && pairs.hasDraft(clause));
  for (const siblings of groupedBy(paired, ({ parent }) => parent).values()) {
    const placed = siblings.filter(clause => {
      const was = pairs.baseOf(clause) as Clause;
      if (!isUnderSame(was, clause, pairs) || turned(was, clause)) moved.add(clause);
      return !moved.has(clause);
    });
    const kept = increasingIn(placed.map(clause => (pairs.baseOf(clause) as Clause).index));
    placed.forEach((clause, i) => {
      if (!kept.has(i)) moved.add(clause);
    });
  }
  return moved;
}

const isUnderSame = (was: Clause, is: Clause, pairs: Pairs): boolean =>
  is.parent ? was.parent !== null && pairs.baseOf(is.parent) === was.parent : was.parent === null;

/** From the preamble into the operative part, or back. */
const turned = (was: Clause, is: Clause): boolean =>
  was.block.kind !== is.block.kind && was.parent === null && is.parent === null && isTop(was) && isTop(is);

const isTop = ({ block }: Clause): boolean => block.kind === 'preambular' || block.kind === 'operative';
