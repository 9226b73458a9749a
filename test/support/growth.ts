/** How often the two are measured, for other programs slow a round down and none speeds it up. */
const TRIES = 4;

/** Milliseconds of the processor. */
function effortOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

/**
 * The power of the size that the effort of reading a repeated piece grows with: 1 in proportion, 2 with its square. The least of a few
 * tries; measuring ends with the first that is no more than `enough`.
 */
export function exponentOf(read: (text: string) => unknown, piece: string, size: number, enough: number): number {
  const [small, large] = [size / 8, size].map(length => piece.repeat(Math.ceil(length / piece.length))) as [string, string];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > enough; i++) {
    const few = Math.min(...Array.from({ length: 3 }, () => effortOf(() => read(small))));
    least = Math.min(least, Math.log(effortOf(() => read(large)) / few) / Math.log(8));
  }
  return least;
}
