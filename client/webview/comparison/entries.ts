import { groupedBy } from '../../../server/src/features/compare/grouped';
import type { ComparedClause, ComparedRow } from '../../../server/src/protocol/requests';

/** What the page lists: a row, or the place in the base that a clause has left. `index` is that of the row among the rows. */
export interface Entry {
  readonly kind: 'row' | 'left';
  readonly row: ComparedRow;
  readonly index: number;
}

type Change = Pick<ComparedRow, 'kind'>;

export const isMoved = ({ kind }: Change): boolean => kind === 'moved' || kind === 'movedAndChanged';

/** Whether a row is shown where only changes are: all but what is the same or has another number only, unless its dates are to be looked at. */
export const isShownAsChange = ({ kind, stale }: ComparedRow): boolean => (kind !== 'same' && kind !== 'renumbered') || stale.length > 0;

/** The rows in their order, with the places that clauses have left put behind the row that stood before them in the base. */
export function entriesOf(rows: readonly ComparedRow[]): Entry[] {
  const entries = rows.map((row, index): Entry => ({ kind: 'row', row, index }));
  const left = entries
    .filter(({ row }) => isMoved(row))
    .map((entry): [Entry, number] => [{ ...entry, kind: 'left' }, rowBefore(rows, entry.row.base as ComparedClause)])
    .sort(([a, before], [b, behind]) => before - behind || (isBefore(a.row.base, b.row.base) ? -1 : 1));
  const behind = groupedBy(left, ([, at]) => at);
  const at = (index: number): Entry[] => (behind.get(index) ?? []).map(([entry]) => entry);
  return [...at(-1), ...entries.flatMap(entry => [entry, ...at(entry.index)])];
}

/** The last clause of the base that stands before another and has not moved, by its row; -1 where there is none. */
function rowBefore(rows: readonly ComparedRow[], clause: ComparedClause): number {
  let found = -1;
  let last: ComparedClause | null = null;
  for (const [i, row] of rows.entries()) {
    if (isMoved(row) || !isBefore(row.base, clause) || (last && isBefore(row.base, last))) continue;
    found = i;
    last = row.base;
  }
  return found;
}

function isBefore(a: ComparedClause | null, b: ComparedClause | null): boolean {
  if (!a || !b) return false;
  const [{ start: is }, { start: other }] = [a.range, b.range];
  return is.line < other.line || (is.line === other.line && is.character < other.character);
}
