import type { Run } from '../../page/page';
import { ordered } from './direction';
import type { Part, Typesetting } from './typesetting';
import { type Fragment, faceOf, type Word, wordsOf } from './words';

/** Words of one look at a place of a line; lengths are points, from the side where lines begin. */
export interface Piece extends Part {
  readonly size: number;
  /** How far it is raised. */
  readonly rise: number;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Labels of the marks in it. */
  readonly marks: readonly string[];
  /** A rule is drawn above or below it. */
  readonly rule?: { readonly side: 'above' | 'below'; readonly from: number; readonly to: number };
}

/** Where the lines of a paragraph stand, and what they look like. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly leading: number;
  /** Where the first line begins, its mark if it has one. */
  readonly first: number;
  /** Where the words behind the mark begin, if it is not longer. */
  readonly tab?: number;
  readonly bold?: true;
  readonly align?: 'justify' | 'start' | 'center' | 'end';
  readonly italic?: true;
}

const BLANK = { text: ' ', font: { name: 'Times-Roman', scale: 1 } };

/** A blank that readers of the file find between words; what is seen is the room between them. */
export const blankAt = (x: number, size: number): Piece => ({ ...BLANK, size, rise: 0, x, width: 0 });

/** The lines of a paragraph: filled greedily, and spread to both margins where that is asked for. */
export function linesOf(label: string | null, runs: readonly Run[], setting: Setting, type: Typesetting): Line[] {
  const { left, right, first, size, leading, align = 'justify' } = setting;
  const lines: Line[] = [];
  const space = spaceOf(setting, type);
  const mark = label === null ? null : labelAt(first, label, setting, type);
  let placed: readonly Piece[] = mark ? [...mark.pieces, blankAt(mark.end, size)] : [];
  let start = mark ? Math.max(setting.tab ?? first, mark.end + space) : first;
  let x = start;
  let words: Word[] = [];
  const flush = (isLast: boolean) => {
    const room = right - start - widthOf(words, space);
    const stretch = align === 'justify' && !isLast && words.length > 1 ? room / (words.length - 1) : 0;
    const at = align === 'center' ? start + room / 2 : align === 'end' ? start + room : start;
    const marks = words.flatMap(({ fragments }) => fragments.flatMap(({ mark }) => mark ?? []));
    lines.push({ pieces: [...placed, ...placedAt(at, words, space, stretch, type)], height: leading * type.leading, marks });
    placed = [];
    words = [];
    start = left;
    x = left;
  };
  for (const word of wordsOf(runs, { ...setting, room: right - left }, type)) {
    if (word === 'break') flush(true);
    else {
      const gap = word.blank === null || words.length === 0 ? 0 : space;
      if (words.length > 0 && x + gap + word.width > right) flush(false);
      x += (words.length > 0 ? gap : 0) + word.width;
      words.push(word);
    }
  }
  if (words.length > 0 || placed.length > 0) flush(true);
  return lines;
}

/** How wide a text is in one line. */
export function lineWidthOf(runs: readonly Run[], setting: Pick<Setting, 'size' | 'bold'>, type: Typesetting): number {
  const words = wordsOf(runs, { ...setting, room: Number.POSITIVE_INFINITY }, type).filter(word => word !== 'break');
  return widthOf(words, spaceOf(setting, type));
}

const spaceOf = ({ bold, size }: Pick<Setting, 'size' | 'bold'>, type: Typesetting): number =>
  type.widthOf({ text: ' ', font: { name: faceOf(bold === true, false), scale: 1 } }, size);

const widthOf = (words: readonly Word[], space: number): number =>
  words.reduce((width, word, i) => width + word.width + (i > 0 && word.blank !== null ? space : 0), 0);

/** The mark of a paragraph, upright, and where it ends. */
function labelAt(x: number, label: string, { size, bold }: Setting, type: Typesetting): { pieces: readonly Piece[]; end: number } {
  const look = { size, ...(bold && { bold }), room: Number.POSITIVE_INFINITY };
  const words = wordsOf([{ words: label }], look, type).filter(word => word !== 'break');
  const space = spaceOf(look, type);
  return { pieces: placedAt(x, words, space, 0, type), end: x + widthOf(words, space) };
}

/** Words in a line from `x` on, with so much more room between them. */
function placedAt(x: number, words: readonly Word[], space: number, stretch: number, type: Typesetting): Piece[] {
  const parts = words.flatMap(({ fragments, blank }, i): (Fragment | Gap)[] => {
    if (i === 0) return [...fragments];
    const level = blank ?? (fragments[0] as Fragment).level;
    return [{ level, width: stretch + (blank === null ? 0 : space), isBlank: blank !== null }, ...fragments];
  });
  const pieces: Piece[] = [];
  let at = x;
  for (const part of ordered(parts, type.direction)) {
    if (!('isBlank' in part)) {
      const { text, font, size, rise, width } = part;
      pieces.push({ text, font, size, rise, width, x: at });
    } else if (part.isBlank) addBlank(pieces, at, type);
    at += part.width;
  }
  return pieces;
}

interface Gap {
  readonly level: number;
  readonly width: number;
  readonly isBlank: boolean;
}

/** Writes the blank with the word before it where one font draws both. */
function addBlank(pieces: Piece[], x: number, type: Typesetting): void {
  const last = pieces.at(-1);
  if (last && !last.font.program && type.direction === 'ltr') pieces[pieces.length - 1] = { ...last, text: `${last.text} ` };
  else pieces.push(blankAt(x, last?.size ?? 1));
}
