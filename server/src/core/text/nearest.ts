/** The number of letters to insert, remove or change to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}

/** The name that was probably meant; null where none is near, so many letters away (a third of the word where not given). */
export function nearest(word: string, names: readonly string[], within = Math.max(2, word.length / 3)): string | null {
  const ranked = names.map(name => ({ name, steps: distance(word, name) })).sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= within ? best.name : null;
}

/** “ Did you mean …?” where a name is near; else nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const meant = nearest(word, names);
  return meant === null ? '' : ` Did you mean “${meant}”?`;
}

/** One of the names, or a message that says which there are. */
export const unknownName = (what: string, word: string, names: readonly string[]): string =>
  `there is no ${what} “${word}”.${didYouMean(word, names)} There are: ${names.join(', ')}`;
