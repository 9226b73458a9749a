/** Whole stretches are compared by the machine, far faster than unit by unit. */
const STRETCH = 4096;

/** How many units two texts have in common at their start. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + STRETCH <= most && one.slice(at, at + STRETCH) === other.slice(at, at + STRETCH)) at += STRETCH;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many units two texts have in common at their end, those aside that they have in common at their start. */
export function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  const alike = (from: number, to: number) =>
    one.slice(one.length - to, one.length - from) === other.slice(other.length - to, other.length - from);
  while (length + STRETCH <= most && alike(length, length + STRETCH)) length += STRETCH;
  while (length < most && alike(length, length + 1)) length++;
  return length;
}
