import { isPlainLetter, toSmallCode } from '../text/letters';

/**
 * What a block must hold for a rule of words to look at it, any one of them: words, which are runs of the letters a to z in small letters
 * and stand for the same run in whatever capitals; and other pieces of text, which stand for themselves. The rules share one reading of
 * the words, so that a block costs little for the rules that it does not concern.
 */
export type Cues = readonly string[];

const WORD = /^[a-z]+$/;

export const DIGITS: Cues = [...'0123456789'];

/** Each of some characters behind each of others, as cues. */
export const pairsOf = (first: string, second: string): string[] => [...first].flatMap(one => Array.from(second, other => one + other));

/** What each form of a list, or each branch of an alternation, begins with, a word or figures, as cues. */
export const firstWordsOf = (forms: Iterable<string>): string[] => [
  ...new Set(Array.from(forms, form => /^(?:[a-z]+|\d+)/.exec(form.toLowerCase())?.[0] ?? form)),
];

/** A cue in the table of the character that it is looked for at, and the things that it concerns. */
interface Piece {
  readonly piece: string;
  /** Where in the piece that character is. */
  readonly at: number;
  readonly concerned: number[];
}

/** A word is summed up letter by letter, in whatever capitals: most words have a sum that no cue has, and need no look into the table. */
const SUMS = 0x10000;
const withLetter = (sum: number, code: number): number => (sum * 31 + toSmallCode(code)) % SUMS;
function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = withLetter(sum, word.charCodeAt(i));
  return sum;
}

/** Blanks and letters are everywhere: a piece is looked for at the first other character that it has. */
const anchorOf = (piece: string): number => Math.max(piece.search(/[^ a-z]/i), 0);

const EVERYWHERE: readonly number[] = [];

/**
 * Looks for the cues of several rules in one go. The answer has, at the index of each rule, where its cues stand in a text, in order; null
 * where none does, and nothing for a rule without cues, which every text concerns.
 */
export function cueFinder(all: readonly { readonly cues?: Cues }[]): (text: string) => readonly (readonly number[] | null)[] {
  const always = all.map(({ cues }) => (cues ? null : EVERYWHERE));
  const words = new Map<string, number[]>();
  const pieces = new Map<number, Piece[]>();
  for (const [i, { cues = [] }] of all.entries()) {
    for (const cue of cues) {
      const concerned = words.get(cue);
      if (concerned) concerned.push(i);
      else if (WORD.test(cue)) words.set(cue, [i]);
      else put(pieces, cue, i);
    }
  }
  const sums = new Uint8Array(SUMS);
  for (const word of words.keys()) sums[sumOf(word)] = 1;
  const anchors = new Uint8Array(0x10000);
  for (const code of pieces.keys()) anchors[code] = 1;
  return text => {
    const found: (number[] | null)[] = always.slice() as (number[] | null)[];
    const mark = (rules: readonly number[], place: number) => {
      for (const i of rules) {
        const places = found[i];
        if (places) places.push(place);
        else found[i] = [place];
      }
    };
    let start = 0;
    let sum = 0;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      if (isPlainLetter(code)) {
        sum = withLetter(sum, code);
        continue;
      }
      if (sums[sum]) {
        const them = words.get(text.slice(start, i).toLowerCase());
        if (them) mark(them, start);
      }
      start = i + 1;
      sum = 0;
      if (!anchors[code]) continue;
      for (const { piece, at, concerned: them } of pieces.get(code) ?? []) if (text.startsWith(piece, i - at)) mark(them, i - at);
    }
    return found;
  };
}

function put(pieces: Map<number, Piece[]>, piece: string, concerned: number): void {
  const at = anchorOf(piece);
  const code = piece.charCodeAt(at);
  const table = pieces.get(code) ?? [];
  const known = table.find(other => other.piece === piece);
  if (known) known.concerned.push(concerned);
  else pieces.set(code, [...table, { piece, at, concerned: [concerned] }]);
}
