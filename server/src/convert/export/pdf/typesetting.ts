import type { PDFDocument } from 'pdfkit';
import type { Language } from '../../../core/lexicon/language';
import type { Page } from '../../page/page';
import { DIRECTIONS } from './characters';
import type { Direction } from './direction';
import { type Face, type Font, type FontFile, fontsFor } from './fonts/fonts';

/** What lines are made with: the fonts, their measures, and the habits of a language. */
export interface Typesetting {
  readonly direction: Direction;
  /** How much further apart lines stand than those of Latin letters. */
  readonly leading: number;
  /** A text in parts that one font draws each. */
  readonly partsOf: (text: string, face: Face) => readonly Part[];
  /** How wide a part is in a size; points. */
  readonly widthOf: (part: Part, size: number) => number;
}

export interface Part {
  readonly text: string;
  readonly font: Font;
}

/** Letters with marks above and below, and those without upper ends, need other room. */
const LEADING: Readonly<Partial<Record<Language, number>>> = { ar: 1.45, zh: 1.25 };
/** As large as widths are measured, for sizes of all kinds. */
const MEASURED = 100;

/** How a document in a language is set. What no font has is added to `missing`. */
export function typesettingOf(
  document: PDFDocument,
  { language, direction }: Page,
  fontFile: FontFile | undefined,
  missing: Set<string>,
): Typesetting {
  const fontOf = fontsFor(language === 'zh', fontFile);
  const registered = new Set<string>();
  const widths = new Map<string, number>();
  const measured = ({ text, font }: Part): number => {
    if (font.program && !registered.has(font.name)) document.registerFont(font.name, font.program);
    registered.add(font.name);
    return document.font(font.name, MEASURED * font.scale).widthOfString(text);
  };
  return {
    direction,
    leading: LEADING[language] ?? 1,
    partsOf: (text, face) => {
      const parts: { text: string; font: Font }[] = [];
      // A blank that does not break has kept its words together by now, and the standard fonts draw it without width.
      for (const character of text.replace(DIRECTIONS, '').replaceAll('\u00a0', ' ')) {
        const last = parts.at(-1);
        const font = isMarkOf(last, character) ? last.font : fontOf(character, face);
        if (!font) missing.add(character);
        else if (last && last.font.name === font.name && !standsAlone(character, font)) last.text += character;
        else parts.push({ text: character, font });
      }
      return parts;
    },
    widthOf: (part, size) => {
      const key = `${part.font.name}|${part.text}`;
      const width = widths.get(key) ?? measured(part);
      widths.set(key, width);
      return (width * size) / MEASURED;
    },
  };
}

/** Whether a character is a mark that the font of the letter before it has too. */
const isMarkOf = (last: Part | undefined, character: string): last is Part =>
  last?.font.program?.hasGlyphForCodePoint(character.codePointAt(0) as number) === true && /\p{M}/u.test(character);

/** Figures of the fonts in the file: fontkit would turn Arabic ones round like letters. */
const standsAlone = (character: string, font: Font): boolean => font.program !== undefined && /\p{N}/u.test(character);
