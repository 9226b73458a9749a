import amiri from '@fontsource/amiri/unicode.json';
import noto from '@fontsource/noto-serif-sc/unicode.json';
import tinos from '@fontsource/tinos/unicode.json';

/** A typeface that is put into the file where the standard fonts lack a letter. It comes in slices, files for some ranges of characters each. */
export interface Family {
  /** How the names of its files begin; the package is `@fontsource/` and this. */
  readonly name: string;
  readonly slices: readonly Slice[];
  /** Whether it comes in bold and italics; else the upright one is thickened and slanted. */
  readonly hasFaces: boolean;
  /** How much larger it is set, for letters as high as those beside them. */
  readonly scale: number;
}

export interface Slice {
  /** What its files are named for. */
  readonly name: string;
  /** First and last code points of its ranges. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** In the order in which they are asked for a letter. Tinos has the measures of Times. */
export const FAMILIES: readonly Family[] = [
  { name: 'tinos', slices: slicesOf(tinos), hasFaces: true, scale: 1 },
  { name: 'amiri', slices: slicesOf(amiri, name => name === 'arabic'), hasFaces: true, scale: 1.3 },
  { name: 'noto-serif-sc', slices: slicesOf(noto), hasFaces: false, scale: 1 },
];

/** Slices by their ranges in CSS (`U+0301,U+0400-045F`). Numbered ones are in brackets there (`[119]`), and not in the names of files. */
function slicesOf(ranges: Readonly<Record<string, string>>, isTaken = (_name: string): boolean => true): Slice[] {
  return Object.entries(ranges)
    .filter(([name]) => isTaken(name))
    .map(([name, css]) => ({
      name: name.replace(/[[\]]/g, ''),
      ranges: css.split(',').map(range => {
        const [first = 0, last = first] = range
          .replace(/^U\+/i, '')
          .split('-')
          .map(code => Number.parseInt(code, 16));
        return [first, last] as const;
      }),
    }));
}
