/** What one list has in the place of what another has: both are the same before `start`, and the same in their last `end` members. */
export function changeOf(before: readonly string[], after: readonly string[]): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end };
}
