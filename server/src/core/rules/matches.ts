import { matchesIn } from '../text/matchesIn';
import type { Span } from '../text/span';
import type { PatternAt } from './byFirstWord';

/** A match, and the groups that its pattern names; a group that took no part is the empty string. */
export interface Match extends Span {
  readonly words: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** Where a pattern (with the flag g) matches. */
export const matchesOf = (text: string, pattern: RegExp): readonly Match[] => matchesIn(text, pattern).map(toMatch);

function toMatch({ index, 0: words, groups: named = {} }: RegExpExecArray): Match {
  const groups: Record<string, string> = {};
  for (const name in named) groups[name] = named[name] ?? '';
  return { start: index, end: index + words.length, words, groups };
}

/** What the pattern for a place (with the flag y) matches there, at given places in order; a place inside an earlier match is passed over. */
export function* matchesAt(
  text: string,
  places: readonly number[],
  patternAt: PatternAt,
): Generator<{ readonly index: number; readonly words: string }> {
  let from = 0;
  for (const index of places) {
    if (index < from) continue;
    const pattern = patternAt(text, index);
    if (!pattern) continue;
    pattern.lastIndex = index;
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    yield { index, words };
    from = index + words.length;
  }
}

/** The words with every run of white space, a line break too, as one blank. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');
