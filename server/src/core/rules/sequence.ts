/** A place where a run of numbers goes wrong. */
export interface Break {
  readonly index: number;
  readonly expected: number;
  /** The places to renumber to mend it, with the numbers they should carry. */
  readonly renumber: ReadonlyMap<number, number>;
}

/** How far ahead a count may come back after numbers that are wrong on their own, two swapped ones say. */
const LOOK_AHEAD = 3;
/** More breaks than a draft has by mistake. */
const MANY = 20;

/**
 * Where a run that should count 1, 2, 3 … from `first` breaks. Numbers that are wrong on their own, with the count going on
 * behind them, are one break; after a gap or a repetition the count is taken up from there, so that one slip is one break.
 */
export function breaksOf(numbers: readonly number[], first = 1): Break[] {
  const breaks: Break[] = [];
  let shift = 0;
  for (let i = 0; i < numbers.length; i++) {
    const expected = first + i + shift;
    if (numbers[i] === expected) continue;
    const ahead = numbers.slice(i + 1, i + 1 + LOOK_AHEAD).findIndex((n, j) => n === expected + 1 + j);
    const back = ahead < 0 ? -1 : i + 1 + ahead;
    // Behind many breaks a fix mends its own number only: a list of ten thousand equal marks must not have as many fixes of that length.
    const end = back >= 0 ? back : breaks.length < MANY ? numbers.length : i + 1;
    const renumber = new Map<number, number>();
    for (let j = i; j < end; j++) if (numbers[j] !== first + j) renumber.set(j, first + j);
    breaks.push({ index: i, expected, renumber });
    if (back < 0) shift = (numbers[i] as number) - first - i;
    else i = back - 1;
  }
  return breaks;
}
