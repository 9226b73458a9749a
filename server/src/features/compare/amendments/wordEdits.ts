import { type Span, span } from '../../../core/text/span';
import type { Piece, Row } from '../types';
import { isWord, type Token } from '../words';
import type { WordEdit } from './types';

/** Where more than this share of the words goes, the paragraph is replaced as a whole. */
const MOST_CHANGED = 0.6;

/** Words on one line, as they are quoted. */
export const inOneLine = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

/** One place that changes: tokens `from` up to `to` of the base give way to those of the draft from `draftFrom` up to `draftTo`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly draftFrom: number;
  readonly draftTo: number;
}

/**
 * The changes of words that make of the base clause of a row that of the draft, each at words that stand once in it; null where the paragraph
 * is better replaced as a whole: nearly all of it changes, or the words around a change do not tell it from another place.
 */
export function wordEditsOf({ base, draft, pieces }: Row, was: string, is: string): WordEdit[] | null {
  if (!base || !draft || base.tokens.length === 0) return null;
  const changes = changesOf(pieces, base.tokens, draft.tokens);
  const gone = changes.reduce((sum, { from, to }) => sum + to - from, 0);
  if (gone > MOST_CHANGED * base.tokens.length) return null;
  const edits: WordEdit[] = [];
  let first = 0;
  for (const [i, change] of changes.entries()) {
    const last = changes[i + 1]?.from ?? base.tokens.length;
    const found = editOf(change, { was: { text: was, tokens: base.tokens }, is: { text: is, tokens: draft.tokens }, first, last });
    if (!found) return null;
    edits.push(found.edit);
    first = found.end;
  }
  return edits;
}

function changesOf(pieces: readonly Piece[], base: readonly Token[], draft: readonly Token[]): Change[] {
  const changes: Change[] = [];
  const [b, d] = [new Reader(base), new Reader(draft)];
  let kept = true;
  for (const piece of pieces) {
    const [from, draftFrom] = [b.at, d.at];
    b.readTo(piece.base);
    d.readTo(piece.draft);
    if (piece.kind !== 'kept') {
      const before = kept ? undefined : changes.pop();
      changes.push({ from: before?.from ?? from, to: b.at, draftFrom: before?.draftFrom ?? draftFrom, draftTo: d.at });
    }
    kept = piece.kind === 'kept';
  }
  return changes;
}

/** Counts the tokens up to the end of one span after the other. */
class Reader {
  readonly #tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  readTo(span: Span | null): void {
    if (span) while (this.at < this.#tokens.length && (this.#tokens[this.at] as Token).end <= span.end) this.at++;
  }
}

interface Side {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Around {
  readonly was: Side;
  readonly is: Side;
  /** The kept words around the change: from here, and up to here. */
  readonly first: number;
  readonly last: number;
}

/** A run of tokens as it is quoted. */
const quoted = ({ text, tokens }: Side, from: number, to: number): string =>
  from < to ? inOneLine(text, span((tokens[from] as Token).start, (tokens[to - 1] as Token).end)) : '';

function editOf(change: Change, { was, is, first, last }: Around): { edit: WordEdit; end: number } | null {
  const { from, to, draftFrom, draftTo } = change;
  const text = quoted(is, draftFrom, draftTo);
  const once = (a: number, b: number): boolean => a < b && standsOnce(was.tokens, a, b);
  if (from === to) {
    for (let a = from - 1; a >= first; a--) {
      if (isWord(was.tokens[a] as Token) && once(a, from))
        return { edit: { kind: 'insertAfter', find: quoted(was, a, from), text }, end: to };
    }
    for (let b = to + 1; b <= last; b++) {
      if (isWord(was.tokens[b - 1] as Token) && once(to, b))
        return { edit: { kind: 'insertBefore', find: quoted(was, to, b), text }, end: to };
    }
  } else if (hasWord(was.tokens, from, to) && once(from, to)) {
    const find = quoted(was, from, to);
    return { edit: text ? { kind: 'replace', find, text } : { kind: 'delete', find }, end: to };
  }
  for (let wider = 1; from - wider >= first || to + wider <= last; wider++) {
    const a = Math.max(first, from - wider);
    const b = Math.min(last, to + wider - 1);
    const [start, end] = once(a, b) && hasWord(was.tokens, a, b) ? [a, b] : [a, Math.min(last, b + 1)];
    if (!once(start, end) || !hasWord(was.tokens, start, end)) continue;
    const find = quoted(was, start, end);
    const instead = quoted(is, draftFrom - (from - start), draftTo + (end - to));
    return { edit: instead ? { kind: 'replace', find, text: instead } : { kind: 'delete', find }, end };
  }
  return null;
}

const hasWord = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some(isWord);

/** Whether the tokens `from` up to `to` stand nowhere else among the tokens. */
export function standsOnce(tokens: readonly { readonly key: string }[], from: number, to: number): boolean {
  const length = to - from;
  let times = 0;
  for (let at = 0; at + length <= tokens.length && times < 2; at++) {
    let i = 0;
    while (i < length && tokens[at + i]?.key === tokens[from + i]?.key) i++;
    if (i === length) times++;
  }
  return times === 1;
}
