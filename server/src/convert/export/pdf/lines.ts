import type { Run } from '../../page/page';
import { drawn } from './characters';

export type Face = 'Times-Roman' | 'Times-Italic' | 'Times-Bold' | 'Times-BoldItalic';

/** Words of one look at a place of a line; lengths are points. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** How far it is raised. */
  readonly rise: number;
  readonly x: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Labels of the marks in it. */
  readonly marks: readonly string[];
  /** A rule is drawn above or below it. */
  readonly rule?: { readonly side: 'above' | 'below'; readonly from: number; readonly to: number };
}

/** How wide a text is in a face and size. */
export type Measure = (text: string, face: Face, size: number) => number;

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

type Fragment = Omit<Piece, 'x'> & { readonly width: number; readonly mark?: string };
/** Fragments with no place to break between, or the end of a line. */
type Word = readonly Fragment[] | 'break';

const faceOf = (bold: boolean, italic: boolean): Face =>
  bold ? (italic ? 'Times-BoldItalic' : 'Times-Bold') : italic ? 'Times-Italic' : 'Times-Roman';
const widthOf = (word: Word): number => (word === 'break' ? 0 : word.reduce((width, fragment) => width + fragment.width, 0));

/** The lines of a paragraph: filled greedily, and spread to both margins where that is asked for. */
export function linesOf(label: string | null, runs: readonly Run[], setting: Setting, measure: Measure): Line[] {
  const { left, right, first, size, leading, align = 'justify' } = setting;
  const lines: Line[] = [];
  const space = measure(' ', faceOf(setting.bold === true, false), size);
  let placed: Piece[] = [];
  let marks: string[] = [];
  let words: (readonly Fragment[])[] = [];
  let x = first;
  let start = first;
  if (label !== null) {
    const text = drawn(label);
    placed.push({ text: `${text} `, face: faceOf(setting.bold === true, false), size, rise: 0, x: first });
    start = Math.max(setting.tab ?? first, first + measure(text, faceOf(setting.bold === true, false), size) + space);
    x = start;
  }
  const flush = (isLast: boolean) => {
    const used = words.reduce((width, word) => width + widthOf(word), 0) + Math.max(0, words.length - 1) * space;
    const room = right - start - used;
    const between = align === 'justify' && !isLast && words.length > 1 ? space + room / (words.length - 1) : space;
    let at = align === 'center' ? start + room / 2 : align === 'end' ? start + room : start;
    words.forEach((word, i) => {
      word.forEach(({ width, mark, ...piece }, j) => {
        const isEnd = j === word.length - 1 && i < words.length - 1;
        placed.push({ ...piece, text: isEnd ? `${piece.text} ` : piece.text, x: at });
        if (mark !== undefined) marks.push(mark);
        at += width;
      });
      at += between;
    });
    lines.push({ pieces: placed, height: leading, marks });
    placed = [];
    marks = [];
    words = [];
    start = left;
    x = left;
  };
  for (const word of wordsOf(runs, setting, measure)) {
    if (word === 'break') flush(true);
    else {
      if (words.length > 0 && x + widthOf(word) > right) flush(false);
      words.push(word);
      x += widthOf(word) + space;
    }
  }
  if (words.length > 0 || placed.length > 0) flush(true);
  return lines;
}

function wordsOf(runs: readonly Run[], { size, left, right, bold, italic }: Setting, measure: Measure): Word[] {
  const words: Word[] = [];
  let word: Fragment[] = [];
  const end = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const run of runs) {
    const isMark = run.note !== undefined;
    const look = {
      face: faceOf(bold === true, italic === true || (run.italic === true && !isMark)),
      size: isMark ? size * 0.6 : size,
      rise: isMark ? size * 0.36 : 0,
    };
    for (const [text] of drawn(run.words).matchAll(/\n| +|[^\n ]+/g)) {
      if (text === '\n') {
        end();
        words.push('break');
      } else if (text.startsWith(' ')) end();
      else {
        for (const part of broken(text, right - left, part => measure(part, look.face, look.size))) {
          if (word.length > 0 && widthOf(word) + measure(part, look.face, look.size) > right - left) end();
          word.push({ ...look, text: part, width: measure(part, look.face, look.size), ...(isMark && { mark: run.note as string }) });
        }
      }
    }
  }
  end();
  return words;
}

/** A word in parts of which none is wider than a line. */
function broken(text: string, width: number, measured: (part: string) => number): string[] {
  if (measured(text) <= width) return [text];
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (part && measured(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
