import { Unreadable } from './import/reading';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const beginsWith = (bytes: Uint8Array, ...prefix: number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

/** So many characters tell, and fewer than a few do not. */
const SAMPLE = 64;
const FEWEST = 4;

/** Whether every other byte at the beginning is a NUL, as in UTF-16 with Latin letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2 * Math.min(SAMPLE, bytes.length >> 1));
  const nuls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  return sample.length >= 2 * FEWEST && Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 4;
}

/** The text that bytes hold, in UTF-8 or, where a byte order mark says so, UTF-16; without that mark. Throws `Unreadable` where they hold none. */
export function decoded(bytes: Uint8Array): string {
  if (beginsWith(bytes, 0xff, 0xfe, 0, 0) || beginsWith(bytes, 0, 0, 0xfe, 0xff))
    throw new Unreadable('The file is in UTF-32. Save it as text in UTF-8.', 0);
  if (beginsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf16(bytes)) throw new Unreadable('The file is in UTF-16 and has no byte order mark. Save it as text in UTF-8.', 0);
  if (bytes.includes(0)) throw new Unreadable('The file is no text: it holds NUL bytes. Save it as text in UTF-8, or name its format.', 0);
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new Unreadable('The file is no valid UTF-8. Save it as text in UTF-8.', 0);
  }
}
