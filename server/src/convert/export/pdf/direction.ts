import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();
const RUNS_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/** How deep each code unit of a paragraph lies by the Unicode Bidirectional Algorithm; odd ones run from right to left. */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  if (direction === 'ltr' && !RUNS_LEFT.test(text)) return new Uint8Array(text.length);
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The parts of one line, given in the order of reading, in the order in which they stand from the side where lines begin. */
export function ordered<T extends { readonly level: number }>(parts: readonly T[], direction: Direction): readonly T[] {
  const base = direction === 'rtl' ? 1 : 0;
  if (parts.every(({ level }) => level === base)) return parts;
  const levels = { levels: Uint8Array.from(parts, ({ level }) => level), paragraphs: [{ start: 0, end: parts.length - 1, level: base }] };
  const placed = [...parts];
  for (const [start, end] of bidi.getReorderSegments('x'.repeat(parts.length), levels)) {
    placed.splice(start, end - start + 1, ...placed.slice(start, end + 1).reverse());
  }
  return direction === 'rtl' ? placed.reverse() : placed;
}

/** Letters that join, with their marks; or else a single character. */
const JOINED = /[\p{L}\p{M}\u200c\u200d]+|./gu;

/** A text that runs from right to left in pieces to be placed one by one: words, and between them characters, mirrored where they have a side. */
export const piecesRunningLeft = (text: string): string[] =>
  [...text.matchAll(JOINED)].map(([piece]) => bidi.getMirroredCharacter(piece) ?? piece);
