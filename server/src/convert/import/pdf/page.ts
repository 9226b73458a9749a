import type { Note } from '../draft';
import { isFurniture, SYMBOL_LINE } from '../text/furniture';
import { linesOf, type PlacedLine } from './lines';
import type { Sheet } from './sheet';

/** A page with its text apart from what stands around it. */
export interface Page {
  readonly body: readonly PlacedLine[];
  /** A line for each of its lines. */
  readonly notes: readonly Note[];
  /** Lines at the foot above the first note: they go on with the last note of the page before. */
  readonly carried: readonly string[];
}

/** Running heads stand above this share of the height of a page. */
const HEAD = 0.9;
/** Heads and notes have smaller letters than text has, by this share. */
const SMALLER = 0.93;
const RULE = /^_{5,}$/;
const LABEL = /^(?:\ufdd0(\d{1,3}|\*{1,3})\]|(\*{1,3}))\s*/;

/** The pages without running heads, page numbers and the like, and with their notes apart. */
export function pagesOf(sheets: readonly Sheet[]): Page[] {
  const all = sheets.map(({ runs }) => linesOf(runs));
  const letters = lettersOf(all.flat());
  const heads = sheets.map(({ height }, i) => headOf(all[i] ?? [], height * HEAD, letters));
  const counts = new Map<string, number>();
  for (const part of heads.flatMap(head => [...new Set(head.flatMap(({ cells }) => cells))])) counts.set(part, (counts.get(part) ?? 0) + 1);
  const isRunning = (part: string): boolean => SYMBOL_LINE.test(part) || (counts.get(part) ?? 0) > 1;
  return all.map((lines, i) => {
    const head = heads[i] ?? [];
    const isHead = i > 0 && head.some(({ cells }) => cells.some(isRunning));
    return footed(
      lines.slice(isHead ? head.length : 0).filter(line => !isFurniture(line)),
      letters,
    );
  });
}

/** The height of most letters. */
function lettersOf(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The lines that may be a running head. */
function headOf(lines: readonly PlacedLine[], above: number, letters: number): readonly PlacedLine[] {
  const end = lines.findIndex(({ y, size }) => y < above || size > SMALLER * letters);
  return lines.slice(0, Math.max(0, end));
}

function footed(lines: readonly PlacedLine[], letters: number): Page {
  const rule = lines.findIndex(({ text }) => RULE.test(text));
  const from = rule >= 0 ? rule : smallFoot(lines, letters);
  if (from < 0) return { body: lines, notes: [], carried: [] };
  const notes: { label: string; lines: string[] }[] = [];
  const carried: string[] = [];
  for (const { text } of lines.slice(rule >= 0 ? from + 1 : from)) {
    const found = LABEL.exec(text);
    const words = found ? text.slice(found[0].length) : text;
    if (found) notes.push({ label: found[1] ?? (found[2] as string), lines: words ? [words] : [] });
    else (notes.at(-1)?.lines ?? carried).push(words);
  }
  return { body: lines.slice(0, from), notes: notes.map(({ label, lines: own }) => ({ label, text: own.join('\n') })), carried };
}

/** Where notes begin that no rule stands above: with small letters and a label, and nothing but small letters below. */
function smallFoot(lines: readonly PlacedLine[], letters: number): number {
  const last = lines.findLastIndex(({ size }) => size > SMALLER * letters);
  const at = lines.findIndex(({ text }, i) => i > last && LABEL.test(text));
  return at === last + 1 && last >= 0 ? at : -1;
}
