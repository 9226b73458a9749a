import { matchesIn } from '../text/matchesIn';
import type { Span } from '../text/span';

/** Where a pattern (with the flag g) matches, and the groups that it names; a group that took no part is the empty string. */
export function* matchesOf(
  text: string,
  pattern: RegExp,
): Generator<Span & { readonly words: string; readonly groups: Readonly<Record<string, string>> }> {
  for (const m of matchesIn(text, pattern)) {
    const groups = Object.fromEntries(Object.entries(m.groups ?? {}).map(([name, words]) => [name, words ?? '']));
    yield { start: m.index, end: m.index + m[0].length, words: m[0], groups };
  }
}

/** What a pattern (with the flag y) matches at given places, in order; a place inside an earlier match is passed over. */
export function* matchesAt(
  text: string,
  places: readonly number[],
  pattern: RegExp,
): Generator<{ readonly index: number; readonly words: string }> {
  let from = 0;
  for (const index of places) {
    if (index < from) continue;
    pattern.lastIndex = index;
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    yield { index, words };
    from = index + words.length;
  }
}

/** The words with every run of white space, a line break too, as one blank. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');
