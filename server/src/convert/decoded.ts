import { Unreadable } from './import/reading';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const beginsWith = (bytes: Uint8Array, ...prefix: number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

/** The text that bytes hold, in UTF-8 or, where a byte order mark says so, UTF-16; without that mark. Throws `Unreadable` where they hold none. */
export function decoded(bytes: Uint8Array): string {
  if (beginsWith(bytes, 0xff, 0xfe, 0, 0) || beginsWith(bytes, 0, 0, 0xfe, 0xff))
    throw new Unreadable('The file is in UTF-32. Save it as text in UTF-8.', 0);
  if (beginsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const at = bytes.indexOf(0);
  if (at >= 0) throw new Unreadable('The file is no text: it holds NUL bytes. Save it as text in UTF-8, or name its format.', 0);
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new Unreadable('The file is no valid UTF-8. Save it as text in UTF-8.', 0);
  }
}
