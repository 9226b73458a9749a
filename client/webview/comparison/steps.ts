/** The change after the one at `current` among the places of changes, in their order, or the one before it; round at the ends. Null where nothing changes. */
export function stepFrom(current: number | null, changes: readonly number[], forward: boolean): number | null {
  if (forward) return changes.find(at => current === null || at > current) ?? changes[0] ?? null;
  return changes.findLast(at => current === null || at < current) ?? changes.at(-1) ?? null;
}
