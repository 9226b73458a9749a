import { lexiconOf } from '../../../core/lexicon/lexicons';
import { readMark } from '../../../core/syntax/marks';
import { NOTE_MARKS } from '../escapes';
import type { Joined } from '../text/blocks';
import type { PlacedLine } from './lines';

/** Baselines further apart than so many heights of letters have a paragraph's end between them. */
const PITCH = 1.5;
/** Letters that differ by this share are those of another block. */
const OTHER_SIZE = 0.08;
/** A line that begins this much further right, in heights of letters, is indented. */
const INDENTED = 0.8;
const ENDS = /(?:[.,;:?!”)]|[;,] (?:and|or))$/;
/** Two lines with as many gaps may be so by chance. */
const FEWEST_ROWS = 3;
/** The number or letter of a section, alone above its title. */
const SECTION = /^(?:[IVXL]{1,6}|[A-Z])\.?$/;
const { adoption } = lexiconOf('en');

interface Block {
  readonly lines: PlacedLine[];
  readonly isTable: boolean;
}

/** The lines of all pages as blocks, by where they stand. */
export function blocksIn(pages: readonly (readonly PlacedLine[])[]): Joined[] {
  const blocks: Block[] = [];
  for (const page of pages) {
    const rows = rowsIn(page);
    page.forEach((line, i) => {
      const isTable = rows.has(line);
      const last = blocks.at(-1);
      if (last && last.isTable === isTable && goesOn(last, line, i === 0)) last.lines.push(line);
      else blocks.push({ lines: [line], isTable });
    });
  }
  return blocks.map(({ lines, isTable }) => (isTable ? toTable(lines) : toJoined(lines.map(({ text }) => text))));
}

function goesOn({ lines, isTable }: Block, line: PlacedLine, isFirst: boolean): boolean {
  if (isTable) return lines[0]?.cells.length === line.cells.length;
  return isFirst ? overPage(lines, line) : belowSame(lines, line);
}

/** The lines that are rows of tables: so many, one below the other, have as many cells, and no words that go on across the page. */
function rowsIn(page: readonly PlacedLine[]): ReadonlySet<PlacedLine> {
  const rows = new Set<PlacedLine>();
  for (let from = 0; from < page.length; ) {
    const count = page[from]?.cells.length ?? 0;
    let end = from + 1;
    while (end < page.length && page[end]?.cells.length === count) end++;
    if (count > 1 && end - from >= FEWEST_ROWS) for (const row of page.slice(from, end)) rows.add(row);
    from = end;
  }
  return rows;
}

const toTable = (rows: readonly PlacedLine[]): Joined => ({
  kind: 'table',
  lines: rows.map(({ cells }) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`),
});

function toJoined(lines: readonly string[]): Joined {
  const [first = ''] = lines;
  const isAdoption = adoption.meeting.test(first) || adoption.date.test(first);
  return { kind: isAdoption ? 'adoption' : 'paragraph', lines };
}

/** Whether a line goes on with the block that the line above it, on the same page, belongs to. */
function belowSame(block: readonly PlacedLine[], line: PlacedLine): boolean {
  const above = block.at(-1) as PlacedLine;
  const size = Math.max(above.size, line.size);
  if (SECTION.test(above.text) || adoption.meeting.test(line.text)) return false;
  if (above.y - line.y > PITCH * size || Math.abs(above.size - line.size) > OTHER_SIZE * size) return false;
  return block.length === 1 || line.x < above.x + INDENTED * size || !begins(line.text);
}

/** Whether the first line of a page goes on with the last block of the page before. */
function overPage(block: readonly PlacedLine[], line: PlacedLine): boolean {
  const above = block.at(-1) as PlacedLine;
  if (adoption.meeting.test(line.text) || SECTION.test(above.text)) return false;
  if (Math.abs(above.size - line.size) > OTHER_SIZE * line.size) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const left = block.length > 1 ? above.x : null;
  if (left !== null && line.x > left + INDENTED * line.size) return false;
  const first = block[0] as PlacedLine;
  if (left === null && line.x < first.x - INDENTED * line.size) return true;
  return !(ENDS.test(above.text.replace(NOTE_MARKS, '').trim()) && (begins(line.text) || left === null));
}

/** Whether a paragraph can begin so. */
const begins = (text: string): boolean => /^[\p{Lu}“[]/u.test(text) || readMark(text) !== null;
