import { lexiconOf } from '../../../core/lexicon/lexicons';
import { readMark } from '../../../core/syntax/marks';
import { escaped } from '../draft';
import type { Joined } from '../text/blocks';
import type { PlacedLine } from './lines';

/** Baselines further apart than so many heights of letters have a paragraph's end between them. */
const PITCH = 1.5;
/** Letters that differ by this share are those of another block. */
const OTHER_SIZE = 0.08;
/** A line that begins this much further right, in heights of letters, is indented. */
const INDENTED = 0.8;
const ENDS = /(?:[.,;:?!”)]|[;,] (?:and|or))$/;
const NOTE_MARKS = /\[\^[^\]]+\]/g;
/** The number or letter of a section, alone above its title. */
const SECTION = /^(?:[IVXL]{1,6}|[A-Z])\.?$/;
const { adoption } = lexiconOf('en');

/** The lines of all pages as blocks, by where they stand. */
export function blocksIn(pages: readonly (readonly PlacedLine[])[]): Joined[] {
  const blocks: PlacedLine[][] = [];
  for (const page of pages) {
    page.forEach((line, i) => {
      const last = blocks.at(-1);
      const goesOn = last !== undefined && (i > 0 ? belowSame(last, line) : overPage(last, line));
      if (goesOn) last.push(line);
      else blocks.push([line]);
    });
  }
  return blocks.map(lines => toJoined(lines.map(({ text }) => text)));
}

function toJoined(lines: readonly string[]): Joined {
  const [first = '', ...rest] = lines;
  const isAdoption = adoption.meeting.test(first) || adoption.date.test(first);
  return { kind: isAdoption ? 'adoption' : 'paragraph', lines: [escaped(first), ...rest] };
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
