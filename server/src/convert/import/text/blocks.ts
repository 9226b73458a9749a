import { lexiconOf, organOf } from '../../../core/lexicon/lexicons';
import { beginsWithOpening } from '../../../core/lexicon/openings';
import { readMark } from '../../../core/syntax/marks';
import { escaped } from '../draft';
import type { Line } from './pages';

/** The lines of one block. `isFree` where it is written as it is, whatever it looks like. */
export interface Joined {
  readonly lines: readonly string[];
  readonly kind: 'paragraph' | 'adoption' | 'heading' | 'organ';
}

const MARK_ALONE = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|[a-z]\)|\(\d{1,2}\)|[IVXL]+\.)$/;
const MARK_THEN = /^(\d{1,3}\.|\([a-z]{1,5}\)|\(\d{1,2}\)) ?(?=\S)/;
const SECTION = /^(?:[IVXL]{1,6}|[A-Z])\.?$/;
const BULLET = /^[•–—] /;
const NOTE_MARK = /\s?\[\^[^\]]+\]/g;
const TERMINAL = /[.,;:?!”’)\]]$/;
const STOP = /(?:[.;:?!]|[.;]”|[,;] (?:and|or))$/;
const ENDS_ITEM = /(?:[.;:,?!”]|[;,] (?:and|or))$/;
const { adoption, annex } = lexiconOf('en');

const ending = (line: string): string => line.slice(-120).replace(NOTE_MARK, '').trimEnd();

/** The lines of a text as its blocks. */
export function blocksOf(given: readonly Line[]): Joined[] {
  const lines = inOrder(given);
  const width = widthOf(lines);
  const blocks: { lines: string[]; kind: Joined['kind'] }[] = [];
  let inAnnex = false;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    if (annex.test(line.text)) inAnnex = true;
    const kind = kindOf(line, lines[i + 1], before, inAnnex);
    if (last && before && continues(last.kind, kind, before, line, width, lines[i + 1], inAnnex)) last.lines.push(line.text);
    else blocks.push({ lines: [line.text], kind });
  });
  return blocks.map(block => ({ ...block, lines: block.lines.map((text, i) => (i === 0 ? escaped(text) : text)) }));
}

function kindOf(line: Line, _next: Line | undefined, before: Line | undefined, inAnnex: boolean): Joined['kind'] {
  const { text } = line;
  if (organOf(text) !== null && text.endsWith(',') && (!before || !/\b(?:of|the|by|and)$/.test(before.text))) return 'organ';
  if (adoption.meeting.test(text) || adoption.date.test(text)) return 'adoption';
  if (annex.test(text) || SECTION.test(text)) return 'heading';
  void inAnnex;
  return 'paragraph';
}

/** Whether a line goes on with the block of the line before it. */
function continues(
  last: Joined['kind'],
  kind: Joined['kind'],
  before: Line,
  line: Line,
  width: number,
  next: Line | undefined,
  inAnnex: boolean,
): boolean {
  const end = ending(before.text);
  if (kind === 'adoption') return last === 'adoption' || (!TERMINAL.test(end) && !isShort(before, line, width));
  if (kind === 'organ' || last === 'organ' || last === 'adoption') return false;
  if (MARK_ALONE.test(before.text)) return true;
  if (MARK_ALONE.test(line.text)) return !(ENDS_ITEM.test(end) || isShort(before, line, width) || line.apart);
  if (kind === 'heading') return !(line.apart || STOP.test(end) || ENDS_ITEM.test(end));
  if (last === 'heading' && (SECTION.test(before.text) || annex.test(before.text))) return SECTION.test(before.text) && !beginsWithOpening(line.text, 'en') && !readMark(line.text) && /^\p{Lu}/u.test(line.text);
  if (MARK_THEN.test(line.text) && readMark(line.text)) return !(ENDS_ITEM.test(end) || (line.apart && isShort(before, line, width)));
  if (BULLET.test(line.text) || line.text.startsWith('[Adopted') || line.text.startsWith('[Resolution')) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const short = isShort(before, line, width);
  if (beginsWithOpening(line.text, 'en')) {
    if (TERMINAL.test(end)) return false;
    // Behind a heading, which has no mark at its end.
    return !(short && /^\p{Lu}/u.test(line.text));
  }
  if (line.indented && TERMINAL.test(end)) return false;
  if (STOP.test(end)) return !(short || line.apart || isHeading(line, next));
  if (line.apart && short) return false;
  if (inAnnex && short) return false;
  return true;
}

/** A short line without an end mark above a paragraph. */
const isHeading = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && !TERMINAL.test(line.text) && (beginsWithOpening(next.text, 'en') || MARK_ALONE.test(next.text) || MARK_THEN.test(next.text));

/** Whether the first word of the next line would have found room on this one. */
const isShort = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + (next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ')) < width;

/** The length that full lines reach, less what letters of different breadth make of it. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.6)] ?? 0) * 0.93;
}

/** The lines with those behind a number put into their order: where a paragraph has a last line of one word, extraction may put it first. */
function inOrder(lines: readonly Line[]): Line[] {
  const ordered = [...lines];
  for (let i = 0; i + 2 < ordered.length; i++) {
    const [mark, tail, head] = [ordered[i] as Line, ordered[i + 1] as Line, ordered[i + 2] as Line];
    if (!MARK_ALONE.test(mark.text) || tail.apart || !head.apart || !/^\p{Ll}/u.test(tail.text) || !/^\p{Lu}/u.test(head.text)) continue;
    if (!TERMINAL.test(ending(tail.text))) continue;
    let end = i + 3;
    while (end < ordered.length && !ordered[end]?.apart) end++;
    ordered.splice(i + 1, end - i - 1, ...ordered.slice(i + 2, end), { ...tail, apart: false });
    ordered[i + 1] = { ...(ordered[i + 1] as Line), apart: false };
  }
  return ordered;
}
