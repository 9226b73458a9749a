import { Inflate } from 'fflate';
import { Unreadable } from '../reading';
import { checksumOf } from './checksum';

/** A file of an archive, not yet unpacked. */
interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly size: number;
  readonly checksum: number;
  readonly header: number;
}

/** Longer than any Word document of a resolution with its pictures. */
const LARGEST_FILE = 64_000_000;
/** Of all that is unpacked; a resolution of a hundred pages has three million bytes. */
const LARGEST_TOTAL = 40_000_000;
/** Text is hardly ever packed to less than a fiftieth; small files are not worth a refusal. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 2_000_000;
const MOST_ENTRIES = 4096;
const CHUNK = 16_384;
const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const DAMAGED = 'The file is damaged or was cut off. Get it anew, or open it in Word and save it again.';
const ENCRYPTED = 'The file is protected by a password. Take the password off in Word and save it again.';

/** The encoding that an XML declaration names. */
const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
const DECLARED_WITHIN = 256;

const damaged = (): never => {
  throw new Unreadable(DAMAGED, 0);
};

/** Opens an archive of which files are asked for by name: null where there is none of that name. Names are never paths to anything. Throws `Unreadable`. */
export function openZip(bytes: Uint8Array): (name: string) => string | null {
  if (bytes.length > LARGEST_FILE)
    throw new Unreadable('The file is larger than 64 MB. Take the pictures out of it in Word and save it again.', 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesIn(bytes, view);
  let left = LARGEST_TOTAL;
  return name => {
    const entry = entries.get(name);
    if (!entry) return null;
    const unpacked = unpackedOf(bytes, view, entry, left);
    left -= unpacked.length;
    return decoded(unpacked);
  };
}

function entriesIn(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== END_RECORD) end--;
  if (end < lowest || end < 0) damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable('The file holds more parts than any Word document. Open it in Word and save it again.', 0);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) damaged();
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Counts while it unpacks: what a file says of its own size is not believed. */
function unpackedOf(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  const { flags, method, size, checksum, header } = entry;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_RECORD) damaged();
  if (flags & 1) throw new Unreadable(ENCRYPTED, 0);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) damaged();
  const packed = bytes.subarray(start, start + size);
  const chunks: Uint8Array[] = [];
  let total = 0;
  let isComplete = method === 0;
  const take = (chunk: Uint8Array) => {
    total += chunk.length;
    if (total > most || (total > RATIO_COUNTS_FROM && total > size * HIGHEST_RATIO)) {
      throw new Unreadable('The file unpacks to far more than any resolution and was not read. Open the file of a single resolution.', 0);
    }
    chunks.push(chunk);
  };
  if (method === 0) take(packed);
  else if (method !== 8) damaged();
  else {
    const inflate = new Inflate((chunk, final) => {
      take(chunk);
      isComplete ||= final;
    });
    try {
      for (let at = 0; at < size; at += CHUNK) inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= size);
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      damaged();
    }
  }
  if (!isComplete) damaged();
  const all = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  if (checksumOf(all) !== checksum) damaged();
  return all;
}

/** The characters of a part: in the encoding that its first bytes or its declaration tell, UTF-8 where neither does. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return damaged();
  }
}

const LATIN_1 = new TextDecoder('latin1');

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const declared = DECLARED.exec(LATIN_1.decode(bytes.subarray(0, DECLARED_WITHIN)))?.[1] ?? 'utf-8';
  // A declaration that is read in single bytes is not in UTF-16, whatever it says.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
