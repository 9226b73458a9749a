import type { Analysis } from '../../core/model/analysis';
import type { Citation, FootnoteMark } from '../../core/model/resolution';
import { proposalsOf } from '../../core/rules/negotiation/proposals';
import type { Block } from '../../core/syntax/tree';
import { overlaps, type Span, shifted, span } from '../../core/text/span';
import { bracketsIn, emphasisIn } from '../../features/inline';
import { escapesIn, RAISED } from '../unprinted';
import type { Run } from './page';

/** A stretch that looks different: how, or what is printed in its place. */
interface Look extends Span {
  readonly italic?: true;
  readonly emphasized?: true;
  readonly bracketed?: true;
  readonly attributed?: true;
  readonly raised?: true;
  readonly cites?: string;
  readonly mark?: FootnoteMark;
  /** An asterisk of `*words*`, the backslash before a mark: not printed. */
  readonly silent?: true;
}

const WRAP = /[ \t\u00a0]*(?:\r\n|[\n\r\u2028\u2029])[ \t\u00a0]*/g;
const HAN = /[\p{Script=Han}，。；：、”“《》（）]$/u;

/** A bar that parts no cells. */
const ESCAPED_BAR = /\\(?=\|)/g;
/** Blocks whose lines are printed one below the other. */
const LINE_BY_LINE: ReadonlySet<Block['kind']> = new Set(['adoption', 'other']);

/** A paragraph of several lines as one; between Chinese characters no space is needed. */
const onOneLine = (words: string): string =>
  words.replace(WRAP, (_, at: number) => (HAN.test(words.slice(Math.max(0, at - 2), at)) ? '' : ' '));

/** In an annex, whose headings are not told apart from its text, a numeral or letter above a title keeps its line. */
const NUMBER_ABOVE = /^(?:[IVXL]+|[A-Z])\.?[ \t\u00a0]*(?:\r\n|[\n\r])/;

function asPrinted(words: string, { kind }: Block, isFirst: boolean): string {
  if (LINE_BY_LINE.has(kind)) return words.replace(WRAP, '\n');
  const above = kind === 'annex' && isFirst ? (NUMBER_ABOVE.exec(words)?.[0] ?? '') : '';
  return above.replace(WRAP, '\n') + onOneLine(words.slice(above.length));
}

/** The looks of a text, found once for all its blocks. */
export interface Looks {
  readonly openings: ReadonlyMap<number, Span>;
  readonly marks: readonly FootnoteMark[];
  readonly attributed: readonly Span[];
  readonly citations: readonly Citation[];
}

/** With `linked`, the words of citations are told apart from others. */
export const looksOf = (analysis: Analysis, linked = false): Looks => ({
  openings: new Map(analysis.resolution.paragraphs.flatMap(({ block, opening }) => (opening ? [[block.start, opening] as const] : []))),
  marks: analysis.resolution.marks,
  attributed: proposalsOf(analysis).filter(({ kind }) => kind === 'proposal'),
  citations: linked ? analysis.resolution.citations : [],
});

/** The words of a stretch of a block as they are printed: its lines joined, its opening in italics, its footnote marks raised. */
export function runsOf({ text }: Analysis, block: Block, within: Span, looks: Looks): Run[] {
  const opening = looks.openings.get(block.start);
  const all: Look[] = [
    ...(opening ? [{ ...opening, italic: true as const }] : []),
    ...emphasisIn(text, within).flatMap(({ start, end }): Look[] => [
      { start, end: start + 1, silent: true },
      { start: start + 1, end: end - 1, italic: true, emphasized: true },
      { start: end - 1, end, silent: true },
    ]),
    ...bracketsIn(text, { ...block, ...within }).map(({ start, end }) => ({ start, end, bracketed: true as const })),
    ...looks.attributed.filter(each => overlaps(each, within)).map(({ start, end }) => ({ start, end, attributed: true as const })),
    ...found(text, within, RAISED).flatMap(({ start, end }): Look[] => [
      { start, end: start + 2, silent: true },
      { start: start + 2, end: end - 1, raised: true },
      { start: end - 1, end, silent: true },
    ]),
    ...(block.kind === 'table' ? found(text, within, ESCAPED_BAR).map(bar => ({ ...bar, silent: true as const })) : []),
    ...lyingIn(looks.citations, within).map(({ start, end, symbol }) => ({ start, end, cites: symbol })),
    ...lyingIn(looks.marks, within).map(mark => ({ start: mark.start, end: mark.end, mark })),
    ...escapesIn(text.slice(within.start, within.end)).map(({ start, end }) => ({
      ...shifted(span(start, end), within.start),
      silent: true as const,
    })),
  ];
  const cuts = [...new Set([within.start, within.end, ...all.flatMap(({ start, end }) => [start, end])])]
    .filter(cut => cut >= within.start && cut <= within.end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, i): Run[] => {
    const end = cuts[i + 1] as number;
    const here = all.filter(look => look.start <= start && look.end >= end);
    if (here.some(({ silent }) => silent)) return [];
    const cites = here.find(one => one.cites)?.cites;
    const look = {
      ...(here.some(({ italic }) => italic) && { italic: true as const }),
      ...(here.some(({ emphasized }) => emphasized) && { emphasized: true as const }),
      ...(here.some(({ raised }) => raised) && { raised: true as const }),
      ...(here.some(({ bracketed }) => bracketed) && { bracketed: true as const }),
      ...(here.some(({ attributed }) => attributed) && { attributed: true as const }),
      ...(cites !== undefined && { cites }),
    };
    const mark = here.find(one => one.mark)?.mark;
    return [
      mark
        ? { words: mark.label, note: mark.label, ...look }
        : { words: asPrinted(text.slice(start, end), block, start === within.start), ...look },
    ];
  });
}

const found = (text: string, { start, end }: Span, pattern: RegExp): Span[] =>
  Array.from(text.slice(start, end).matchAll(pattern), m => span(start + m.index, start + m.index + m[0].length));

/** What of it lies in a stretch; it is in the order of the text. */
function lyingIn<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && (items[i] as T).end <= end; i++) found.push(items[i] as T);
  return found;
}
