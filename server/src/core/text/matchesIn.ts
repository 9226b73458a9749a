const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern (with the flag g) in a text, as `matchAll` finds them. That one makes a copy of the pattern for each text, which
 * takes longer than to see that a paragraph has no match.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return matches;
}
