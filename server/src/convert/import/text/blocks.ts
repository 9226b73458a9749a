import { lexiconOf, organOf } from '../../../core/lexicon/lexicons';
import { beginsWithOpening } from '../../../core/lexicon/openings';
import { readMark } from '../../../core/syntax/marks';
import { NOTE_MARKS } from '../escapes';
import type { Line } from './pages';

/** The lines of one block. `isFree` where it is written as it is, whatever it looks like. */
export interface Joined {
  readonly lines: readonly string[];
  readonly kind: 'paragraph' | 'adoption' | 'heading' | 'organ' | 'table';
}

const MARK_ALONE = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|[a-z]\)|\(\d{1,2}\)|[IVXL]+\.)$/;
const MARK_THEN = /^(\d{1,3}\.|\([a-z]{1,5}\)|\(\d{1,2}\)) ?(?=\S)/;
const SECTION = /^(?:[IVXL]{1,6}|[A-Z])\.?$/;
const LETTERED = /^(?:[A-Z]|[IVXL]{1,5})\. \p{Lu}/u;
const BULLET = /^[•–—] /;
const TERMINAL = /[.,;:?!”’)\]]$/;
const STOP = /(?:[.;:?!]|[.;]”|[,;] (?:and|or))$/;
/** Headings have no more lines together. */
const LONGEST_HEADING = 8;
/** No item of a list in running text has more lines. */
const LONGEST_ITEM = 40;
const ENDS_ITEM = /(?:[.;:,?!”]|[;,] (?:and|or))$/;
/** No block ends so. */
const UNFINISHED = /\b(?:of|the|and|or|in|on|for|to|with|by|at|from|a|an)$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const { adoption, annex } = lexiconOf('en');

const ending = (line: string): string => line.slice(-120).replace(NOTE_MARKS, '').trimEnd();

/** The lines of a text as its blocks. */
export function blocksOf(given: readonly Line[]): Joined[] {
  const lines = inOrder(given);
  const width = widthOf(lines);
  const blocks: { lines: string[]; kind: Joined['kind'] }[] = [];
  const seen: Seen = { number: 0, inAnnex: false };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    if (annex.test(line.text)) seen.inAnnex = true;
    const kind = kindOf(line, before, last?.kind, lines, i, width);
    const number = numberOf(line.text);
    const isNext = number !== null && (number === seen.number + 1 || number === 1);
    const isListed = last !== undefined && isInlineNext(last.lines, line.text);
    if (last && before && (isListed || continues({ last: last.kind, kind, before, line, width, isNext, seen }))) last.lines.push(line.text);
    else {
      blocks.push({ lines: [line.text], kind });
      if (number !== null) seen.number = number;
    }
  });
  return blocks;
}

interface Seen {
  /** The number of the last paragraph that has one. */
  number: number;
  inAnnex: boolean;
}

/** The number that a paragraph beginning with the line has; null where none can begin so. */
function numberOf(text: string): number | null {
  const found = /^(\d{1,3})\.(?: [\p{Lu}“[]|$)/u.exec(text);
  return found && Number(found[1]);
}

function kindOf(
  line: Line,
  before: Line | undefined,
  last: Joined['kind'] | undefined,
  lines: readonly Line[],
  at: number,
  width: number,
): Joined['kind'] {
  const { text } = line;
  const next = lines[at + 1]?.text ?? '';
  const isOrgan =
    text.endsWith(',') ||
    before === undefined ||
    (line.apart && beginsWithOpening(next, 'en')) ||
    (last === 'heading' && beginsWithOpening(next, 'en'));
  if (organOf(text) !== null && isOrgan && (!before || !/\b(?:of|the|by|and)$/.test(before.text))) return 'organ';
  if (adoption.meeting.test(text) || adoption.date.test(text)) return 'adoption';
  if (annex.test(text) || SECTION.test(text)) return 'heading';
  const end = before ? ending(before.text) : '';
  const isAbove = !before || last === 'heading' || last === 'organ' || /[.;:]$|[.;]”$/.test(end);
  // In a preamble the paragraph above ends in a comma: there a single line that stands out is taken.
  const isAlone = before !== undefined && end.endsWith(',') && isShort(before, line, width) && begunBy(lines[at + 1]?.text ?? '');
  return (isAbove || isAlone) && /^[\p{Lu}\d“]/u.test(text) && isAboveParagraph(lines, at, width) ? 'heading' : 'paragraph';
}

/** Whether the lines from here to the next paragraph are few and without an end mark, as headings are. */
function isAboveParagraph(lines: readonly Line[], at: number, width: number): boolean {
  for (let i = at; i < lines.length && i < at + LONGEST_HEADING; i++) {
    const { text } = lines[i] as Line;
    const begins = begunBy(text);
    if (begins) return i > at && (numberOf(text) !== null || isShort(lines[i - 1] as Line, lines[i] as Line, width * 1.1));
    if (/[.,;:]$/.test(ending(text)) || adoption.meeting.test(text)) return false;
  }
  return false;
}

/** Whether a line begins a paragraph for sure. */
const begunBy = (text: string): boolean =>
  numberOf(text) !== null || /^\(a\)(?: |$)/.test(text) || (/^\p{Lu}/u.test(text) && beginsWithOpening(text, 'en'));

interface Seam {
  readonly last: Joined['kind'];
  readonly kind: Joined['kind'];
  readonly before: Line;
  readonly line: Line;
  readonly width: number;
  /** Whether the line begins with the number that comes next. */
  readonly isNext: boolean;
  readonly seen: Seen;
}

/** Whether a line goes on with the block of the line before it. */
function continues({ last, kind, before, line, width, isNext, seen }: Seam): boolean {
  const end = ending(before.text);
  const short = isShort(before, line, width);
  if (kind === 'adoption') return last === 'adoption' || (!TERMINAL.test(end) && !short);
  if (kind === 'organ' || last === 'organ' || last === 'adoption') return false;
  if (MARK_ALONE.test(before.text)) return true;
  if (LETTERED.test(line.text) && (STOP.test(end) || last === 'heading')) return false;
  if (SECTION.test(line.text)) return !(line.apart || ENDS_ITEM.test(end) || short);
  if (annex.test(line.text)) return !(line.apart || ENDS_ITEM.test(end) || short);
  if (isNext && (ENDS_ITEM.test(end) || last === 'heading' || short)) return false;
  if (MARK_ALONE.test(line.text)) return !(ENDS_ITEM.test(end) || short || line.apart);
  if (last === 'heading') {
    if (SECTION.test(before.text) || annex.test(before.text)) return false;
    if (kind !== 'heading') return /^\p{Ll}/u.test(line.text);
    return /^\p{Ll}/u.test(line.text) || !short || /\b(?:of|the|and|in|on|for|to|with|by)$/.test(end);
  }
  if (kind === 'heading') return false;
  if (MARK_THEN.test(line.text) && readMark(line.text)) return !(ENDS_ITEM.test(end) || (line.apart && short));
  if (BULLET.test(line.text) || /^\[(?:Adopted|Resolution)/.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (beginsWithOpening(line.text, 'en')) return !TERMINAL.test(end) && !short;
  if (line.indented && TERMINAL.test(end)) return false;
  // A colon in a title, as in the name of a report, ends nothing.
  if (/:$/.test(end) && !(short && (line.apart || seen.inAnnex))) return true;
  if (/;$/.test(end) && /^\p{Lu}/u.test(line.text)) return false;
  if (STOP.test(end)) return !(short || line.apart);
  if (UNFINISHED.test(end)) return true;
  if (/[,”]$/.test(end) && short && /^\p{Lu}/u.test(line.text)) return false;
  return !(short && (line.apart || seen.inAnnex));
}

/** Whether a line goes on with a list in the running text of its block: `(b)` behind `: (a) …`. */
function isInlineNext(block: readonly string[], line: string): boolean {
  const mark = /^\(([a-z]{1,5})\) /.exec(line)?.[1];
  if (mark === undefined) return false;
  const roman = ROMAN[ROMAN.indexOf(mark) - 1];
  const letter = mark.length === 1 ? String.fromCharCode(mark.charCodeAt(0) - 1) : undefined;
  const text = block.slice(-LONGEST_ITEM).join(' ');
  return [roman, letter].some(each => each !== undefined && new RegExp(`[:;,](?: and| or)? \\(${each}\\) `).test(text));
}

/** Whether the first word of the next line would have found room on this one. */
const isShort = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + (next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ')) < width;

/** The length that full lines reach, less what letters of different breadth make of it. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.6)] ?? 0) * 0.93;
}

/**
 * The lines in the order that they are read in: extraction may put the last line of a paragraph, where it is one word, before those behind
 * its number, or before the rest of a first line that is spread over the page.
 */
function inOrder(lines: readonly Line[]): Line[] {
  const ordered: Line[] = [];
  const half = widthOf(lines) / 2;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line;
    ordered.push(first);
    const end = displacedEnd(lines, i, half);
    if (end === null) continue;
    const tail = lines[i + 1] as Line;
    for (const line of [...lines.slice(i + 2, end), tail]) ordered.push({ ...line, apart: false });
    i = end - 1;
  }
  return ordered;
}

/** Where the lines end that belong before the one behind this; null where they stand in their order. */
function displacedEnd(lines: readonly Line[], at: number, half: number): number | null {
  const [first, tail, head] = lines.slice(at, at + 3);
  if (!first || !tail || !head || tail.apart || !head.apart) return null;
  if (!/^\p{Ll}/u.test(tail.text) || !TERMINAL.test(ending(tail.text))) return null;
  const isNumber = MARK_ALONE.test(first.text) && /^\p{Lu}/u.test(head.text);
  const isSpread = first.text.length < half && /^\p{Lu}\p{Ll}+$/u.test(first.text) && /^\p{Ll}/u.test(head.text);
  if (!isNumber && !isSpread) return null;
  const goesOn = (line: Line): boolean => (isNumber ? !line.apart : line.apart && /^\p{Ll}/u.test(line.text));
  let end = at + 3;
  while (end < lines.length && goesOn(lines[end] as Line)) end++;
  return end;
}
