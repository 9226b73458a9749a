import { type Bracket, type Mark, type Reading, readings } from './marks';

/** A subparagraph's mark and what stands around it. */
export interface Sibling {
  readonly mark: Mark;
  /** The paragraph above ends in a colon. */
  readonly introduced: boolean;
}

/** The place of a subparagraph: how deep, in which series, which one. */
export interface Place {
  readonly level: number;
  readonly reading: Reading;
}

interface OpenList {
  readonly bracket: Bracket;
  readonly series: Reading['series'];
  value: number;
}

/** The places of the subparagraphs of one paragraph, from the run of siblings and the lists that are open: `(i)` behind `(h)` is a letter, behind a colon a roman number, unless the next sibling says otherwise. */
export function placesOf(siblings: readonly Sibling[]): Place[] {
  const open: OpenList[] = [];
  return siblings.map((sibling, i) => {
    const reading = place(open, sibling, siblings[i + 1]);
    return { level: open.length, reading };
  });
}

function place(open: OpenList[], sibling: Sibling, next: Sibling | undefined): Reading {
  const found = readings(sibling.mark.core);
  const first = found.find(r => r.value === 1);
  const going = continued(open, sibling, found);
  if (first && opensList(open, sibling, next, first, going)) return start(open, sibling.mark.bracket, first);
  if (going) return stay(open, going.depth, going.reading);
  return stay(open, ...nearest(open, sibling.mark.bracket, found));
}

interface Going {
  readonly depth: number;
  readonly reading: Reading;
}

/** The open list in which the mark is the next one: of the same shape before another, inner before outer. */
function continued(open: readonly OpenList[], { mark }: Sibling, found: readonly Reading[]): Going | null {
  const fits: (Going & { same: boolean })[] = [];
  open.forEach((list, depth) => {
    for (const reading of found)
      if (reading.series === list.series && reading.value === list.value + 1)
        fits.push({ depth, reading, same: list.bracket === mark.bracket });
  });
  return fits.findLast(f => f.same) ?? fits.at(-1) ?? null;
}

function opensList(open: readonly OpenList[], sibling: Sibling, next: Sibling | undefined, first: Reading, going: Going | null): boolean {
  if (!going) return true;
  const after = next && !next.introduced ? readings(next.mark.core) : [];
  const opened = after.some(r => r.series === first.series && r.value === 2);
  const stayed = after.some(r => r.series === going.reading.series && r.value === going.reading.value + 1);
  return opened !== stayed ? opened : sibling.introduced && open.length > 0;
}

/** Opens a list below the present item; without a colon above, a first mark of a shape that is open starts that list anew. */
function start(open: OpenList[], bracket: Bracket, reading: Reading): Reading {
  const again = open.findIndex(list => list.series === reading.series && list.bracket === bracket);
  if (again >= 0) open.length = again;
  open.push({ bracket, series: reading.series, value: reading.value });
  return reading;
}

function stay(open: OpenList[], depth: number, reading: Reading): Reading {
  open.length = depth + 1;
  const list = open[depth] as OpenList;
  list.value = reading.value;
  return reading;
}

/** A mark that fits nowhere belongs to the open list of its kind whose count it misses by least; where none is of its kind, a list opens. */
function nearest(open: OpenList[], bracket: Bracket, found: readonly Reading[]): [number, Reading] {
  let best: { depth: number; reading: Reading; miss: number } | null = null;
  open.forEach((list, depth) => {
    for (const reading of found) {
      if (reading.series !== list.series) continue;
      const miss = Math.abs(reading.value - list.value - 1) + (list.bracket === bracket ? 0 : 100);
      if (!best || miss <= best.miss) best = { depth, reading, miss };
    }
  });
  const chosen = best as { depth: number; reading: Reading } | null;
  if (chosen) return [chosen.depth, chosen.reading];
  const reading = (found.length > 1 && found[0]?.value && found[0].value > 26 ? found.at(-1) : found[0]) as Reading;
  open.push({ bracket, series: reading.series, value: reading.value });
  return [open.length - 1, reading];
}
