import type { Analysis } from '../../model/analysis';
import type { Block } from '../../syntax/tree';
import { matchesIn } from '../../text/matchesIn';
import { remembered } from '../../text/remembered';
import { type Span, shifted } from '../../text/span';
import { PARAGRAPH_KINDS, proseOf } from '../words';

/** A pair of square brackets. */
export interface Pair extends Span {
  /** What stands between them; null where they hold several paragraphs. Then the span is that of the opening one. */
  readonly content: string | null;
  /** Where the closing one stands. */
  readonly closing: number;
}

/** The square brackets of a text, footnote marks apart. */
export interface Brackets {
  /** The outermost in the organ's own words: in quotations brackets are the quoter's. */
  readonly pairs: readonly Pair[];
  /** Those that lie in others of the same paragraph. */
  readonly inner: readonly Pair[];
  /** Offsets of brackets without a partner, wherever they stand. */
  readonly loose: readonly number[];
}

interface BlockBrackets {
  readonly pairs: readonly Pair[];
  readonly inner: readonly Pair[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

const NONE: BlockBrackets = { pairs: [], inner: [], opens: [], closes: [] };
const FOOTNOTE_MARK = /\[\^[^\][\s]+\]/g;
/** Brackets that belong where they are: a link in Markdown, a letter that was changed, the other name of an instrument. */
const AT_HOME =
  /\[[^[\]]*\](?=\()|\[\p{L}\]|(?<=\b(?:Accord|Agreement|Charter|Convention|Declaration|Plan|Programme|Protocol|Treaty) )\[\p{Lu}\p{Ll}+\]/gu;

const fill = (words: string): string => '\ufffc'.repeat(words.length);

/** Where the pairs begin that lie in others; pairs come in the order of their ends. */
function innerOf(pairs: readonly Pair[]): ReadonlySet<number> {
  const inner = new Set<number>();
  let outer = Infinity;
  for (const { start } of [...pairs].reverse()) {
    if (start < outer) outer = start;
    else inner.add(start);
  }
  return inner;
}

/** The brackets of one block, at offsets from its start. */
function bracketsIn(text: string): BlockBrackets {
  if (!text.includes('[') && !text.includes(']')) return NONE;
  const bare = text.replace(FOOTNOTE_MARK, fill);
  const prose = proseOf(text).replace(AT_HOME, fill);
  const pairs: Pair[] = [];
  const closes: number[] = [];
  const open: number[] = [];
  for (const { index, 0: bracket } of matchesIn(bare, /[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (open.length === 0) closes.push(index);
    else pairs.push({ start: open.pop() as number, end: index + 1, content: '', closing: index });
  }
  const own = pairs
    .filter(({ start }) => prose.charAt(start) === '[')
    .map(pair => ({ ...pair, content: text.slice(pair.start + 1, pair.closing) }));
  const inner = innerOf(pairs);
  return {
    pairs: own.filter(({ start }) => !inner.has(start)),
    inner: own.filter(({ start }) => inner.has(start)),
    opens: open,
    closes,
  };
}

const KINDS: ReadonlySet<Block['kind']> = new Set([...PARAGRAPH_KINDS, 'title', 'part', 'organ', 'heading']);
/** Before a bracket that opens a paragraph, and behind one that closes it. */
const HEAD = /^[\s“"«]*(?:\S{1,8}\s+)?[\s“"«[]*$/;
const TAIL = /^[\s\].,;:”"»\ufffc]*(?:(?:and|or)\s*)?$/;

/** The brackets of a text outside annexes. What a bracket at the head of a paragraph opens, one at the end of a later paragraph may close. */
export const bracketsOf = remembered(({ text, tree }: Analysis): Brackets => {
  const pairs: Pair[] = [];
  const inner: Pair[] = [];
  const loose: number[] = [];
  const open: number[] = [];
  for (const block of tree.blocks) {
    if (!KINDS.has(block.kind)) continue;
    const found = block.piece.ask(bracketsIn);
    if (found === NONE) continue;
    const { start, end } = block;
    for (const pair of found.pairs) pairs.push(pairBy(pair, start));
    for (const pair of found.inner) inner.push(pairBy(pair, start));
    for (const at of found.closes) {
      const opening = TAIL.test(text.slice(start + at + 1, end).replace(FOOTNOTE_MARK, '')) ? open.pop() : undefined;
      if (opening === undefined) loose.push(start + at);
      else pairs.push({ start: opening, end: opening + 1, content: null, closing: start + at });
    }
    for (const at of found.opens) (HEAD.test(text.slice(start, start + at)) ? open : loose).push(start + at);
  }
  return { pairs, inner, loose: [...loose, ...open] };
});

const pairBy = (pair: Pair, by: number): Pair => ({ ...shifted(pair, by), closing: by + pair.closing });
