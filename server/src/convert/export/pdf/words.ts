import type { Run } from '../../page/page';
import { breaksIn } from './breaks';
import { drawn } from './characters';
import { levelsOf, piecesRunningLeft } from './direction';
import type { Face } from './fonts/fonts';
import type { Part, Typesetting } from './typesetting';

/** Words of one look; lengths are points. */
export interface Fragment extends Part {
  readonly size: number;
  /** How far it is raised. */
  readonly rise: number;
  readonly width: number;
  /** How deep it lies by the bidirectional algorithm. */
  readonly level: number;
  /** The label of the note that it leads to. */
  readonly mark?: string;
}

/** Fragments with no place to break between. */
export interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  /** How deep the blank before it lies; null where none stands there. */
  readonly blank: number | null;
}

/** What words look like, and how wide a line is. */
export interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly room: number;
}

export const faceOf = (bold: boolean, italic: boolean): Face =>
  bold ? (italic ? 'Times-BoldItalic' : 'Times-Bold') : italic ? 'Times-Italic' : 'Times-Roman';

/** The words of a paragraph, and where its lines end because of the text; a word wider than a line is broken. */
export function wordsOf(runs: readonly Run[], look: Look, type: Typesetting): (Word | 'break')[] {
  const texts = runs.map(({ words }) => drawn(words));
  const text = texts.join('');
  const levels = levelsOf(text, type.direction);
  const mayBreak = breaksIn(text);
  const words: (Word | 'break')[] = [];
  let fragments: Fragment[] = [];
  let blank: number | null = null;
  const end = (blankAfter: number | null) => {
    if (fragments.length > 0) words.push({ fragments, width: widthOf(fragments), blank });
    else blankAfter ??= blank;
    fragments = [];
    blank = blankAfter;
  };
  const add = (fragment: Fragment) => {
    if (fragments.length > 0 && widthOf(fragments) + fragment.width > look.room) end(null);
    fragments.push(fragment);
  };
  let at = 0;
  runs.forEach((run, i) => {
    const own = lookOf(run, look);
    for (const [token] of (texts[i] as string).matchAll(TOKENS)) {
      const next = at + token.length;
      if (token === '\n') {
        end(null);
        words.push('break');
      } else if (token.startsWith(' ')) end(levels[at] as number);
      else {
        for (let from = at; from < next; ) {
          if (own.mark === undefined && mayBreak(from)) end(null);
          let to = from + 1;
          while (to < next && levels[to] === levels[from] && !mayBreak(to)) to++;
          fragmentsOf(text.slice(from, to), levels[from] as number, own, look.room, type).forEach(add);
          from = to;
        }
      }
      at = next;
    }
  });
  end(null);
  return words;
}

const TOKENS = /\n| +|[^\n ]+/g;

const widthOf = (fragments: readonly Fragment[]): number => fragments.reduce((width, fragment) => width + fragment.width, 0);

interface RunLook extends Pick<Fragment, 'size' | 'rise' | 'mark'> {
  readonly face: Face;
}

/** Marks of notes are small, raised and upright. */
function lookOf({ italic, note }: Run, { size, ...look }: Look): RunLook {
  if (note !== undefined) return { face: faceOf(look.bold === true, false), size: size * 0.6, rise: size * 0.36, mark: note };
  return { face: faceOf(look.bold === true, look.italic === true || italic === true), size, rise: 0 };
}

/** Characters of one depth as fragments, none of them wider than a line. */
function fragmentsOf(text: string, level: number, { face, ...look }: RunLook, room: number, type: Typesetting): Fragment[] {
  const pieces = level % 2 === 1 ? piecesRunningLeft(text) : [text];
  return pieces
    .flatMap(piece => type.partsOf(piece, face))
    .flatMap(part => broken(part, room, part => type.widthOf(part, look.size)))
    .map(part => ({ ...part, ...look, level, width: type.widthOf(part, look.size) }));
}

/** A part in smaller ones of which none is wider than a line. */
function broken(part: Part, room: number, measured: (part: Part) => number): Part[] {
  if (measured(part) <= room) return [part];
  const parts: Part[] = [];
  let text = '';
  for (const character of part.text) {
    if (text && measured({ ...part, text: text + character }) > room) {
      parts.push({ ...part, text });
      text = '';
    }
    text += character;
  }
  return [...parts, { ...part, text }];
}
