import type { Point } from './layout';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const VECTORS: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The id of the nearest place in a direction, what lies straight ahead before what lies aside; null where there is none. */
export function nextIn(places: ReadonlyMap<string, Point>, from: string, direction: Direction): string | null {
  const start = places.get(from);
  if (!start) return null;
  const { x, y } = VECTORS[direction];
  let best: { id: string; cost: number } | null = null;
  for (const [id, place] of places) {
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const ahead = dx * x + dy * y;
    if (ahead <= 0) continue;
    const cost = ahead + 2 * Math.abs(dx * y - dy * x);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
