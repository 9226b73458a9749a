import { create, type Font as FontProgram } from 'fontkit';
import { FAMILIES, type Family, type Slice } from './families';
import { unpacked } from './unpacked';

/** The standard fonts that words are set in, by their look. */
export type Face = 'Times-Roman' | 'Times-Italic' | 'Times-Bold' | 'Times-BoldItalic';

/** What a character is drawn with. */
export interface Font {
  /** That of a standard font, or of the file of another. */
  readonly name: string;
  /** The font itself, where it is put into the file. */
  readonly program?: FontProgram;
  /** How much larger it is set. */
  readonly scale: number;
  /** It has no bold, and is thickened. */
  readonly isThickened?: boolean;
  /** It has no italics, and is slanted. */
  readonly isSlanted?: boolean;
}

/** The bytes of a font by the name of its file without the ending: `tinos-cyrillic-400-normal`. */
export type FontFile = (name: string) => Uint8Array;

/** Finds the font for a character, in a look; null where none has it. */
export type FontOf = (character: string, face: Face) => Font | null;

/** The characters of the standard fonts: ASCII, Latin 1 and the rest of Windows-1252. */
const STANDARD = /[\n -~\u00a0-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u;
/** What Chinese sets as wide as its letters, and so not in a standard font. */
const WIDE = /[—‘’“”…·]/u;

/** Fonts for a text; a file is read when a character first needs it, and kept for this text. Without files there are the standard fonts. */
export function fontsFor(isChinese: boolean, fontFile: FontFile | undefined): FontOf {
  const programs = new Map<string, FontProgram>();
  const programOf = (name: string, read: FontFile): FontProgram => {
    const program = programs.get(name) ?? create(unpacked(read(name)));
    programs.set(name, program);
    return program;
  };
  const found = new Map<string, Font | null>();
  const inFamily = (family: Family, code: number, face: Face, read: FontFile): Font | null => {
    for (const slice of family.slices) {
      if (!holds(slice, code)) continue;
      const name = `${family.name}-${slice.name}-${family.hasFaces ? ENDINGS[face] : ENDINGS['Times-Roman']}`;
      const program = programOf(name, read);
      if (program.hasGlyphForCodePoint(code)) return { name, program, scale: family.scale, ...(!family.hasFaces && MADE_UP[face]) };
    }
    return null;
  };
  const search = (character: string, face: Face): Font | null => {
    const isWide = isChinese && fontFile !== undefined && WIDE.test(character);
    if (!isWide && STANDARD.test(character)) return { name: face, scale: 1 };
    if (!fontFile) return null;
    for (const family of isWide ? FAMILIES.toReversed() : FAMILIES) {
      const font = inFamily(family, character.codePointAt(0) as number, face, fontFile);
      if (font) return font;
    }
    return null;
  };
  return (character, face) => {
    const key = `${face}${character}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const font = search(character, face);
    found.set(key, font);
    return font;
  };
}

const holds = ({ ranges }: Slice, code: number): boolean => ranges.some(([first, last]) => first <= code && code <= last);

/** How the name of a file ends for a look. */
const ENDINGS: Readonly<Record<Face, string>> = {
  'Times-Roman': '400-normal',
  'Times-Italic': '400-italic',
  'Times-Bold': '700-normal',
  'Times-BoldItalic': '700-italic',
};

/** What is done to an upright font that stands for the others. */
const MADE_UP: Readonly<Record<Face, Pick<Font, 'isThickened' | 'isSlanted'>>> = {
  'Times-Roman': {},
  'Times-Italic': { isSlanted: true },
  'Times-Bold': { isThickened: true },
  'Times-BoldItalic': { isThickened: true, isSlanted: true },
};
