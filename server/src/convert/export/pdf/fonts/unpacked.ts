import { unzlibSync } from 'fflate';

const HEADER = { woff: 44, sfnt: 12 };
const ENTRY = { woff: 20, sfnt: 16 };

/**
 * A font in WOFF 1.0 (a W3C Recommendation) as OpenType, which is the same tables, not compressed: fontkit would unpack a table again for each
 * letter that it draws.
 */
export function unpacked(woff: Uint8Array): Uint8Array {
  const packed = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = packed.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = HEADER.woff + i * ENTRY.woff;
    const [tag, offset, packedLength, length, sum] = [0, 4, 8, 12, 16].map(at => packed.getUint32(entry + at)) as Entry;
    const bytes = woff.subarray(offset, offset + packedLength);
    return { tag, sum, bytes: packedLength < length ? unzlibSync(bytes) : bytes };
  });
  const start = HEADER.sfnt + count * ENTRY.sfnt;
  const font = new Uint8Array(start + tables.reduce((length, { bytes }) => length + paddedLength(bytes), 0));
  const directory = new DataView(font.buffer);
  directory.setUint32(0, packed.getUint32(4));
  directory.setUint16(4, count);
  let at = start;
  tables.forEach(({ tag, sum, bytes }, i) => {
    [tag, sum, at, bytes.length].forEach((value, j) => {
      directory.setUint32(HEADER.sfnt + i * ENTRY.sfnt + j * 4, value);
    });
    font.set(bytes, at);
    at += paddedLength(bytes);
  });
  return font;
}

type Entry = [tag: number, offset: number, packedLength: number, length: number, sum: number];

/** Tables begin at multiples of four bytes. */
const paddedLength = ({ length }: Uint8Array): number => Math.ceil(length / 4) * 4;
