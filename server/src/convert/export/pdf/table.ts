import type { Cell, PageBlock } from '../../page/page';
import { blankAt, type Line, linesOf, lineWidthOf } from './lines';
import type { Typesetting } from './typesetting';

const SIZE = 8.5;
const LEADING = 10.5;
const GAP = 6;
/** No column is narrower, however many there are. */
const NARROWEST = 18;

/** A table as lines across all columns; these share the width by what their cells need. */
export function tableLines({ head, rows }: NonNullable<PageBlock['table']>, left: number, right: number, type: Typesetting): Line[] {
  const all = [...(head ? [head] : []), ...rows];
  const columns = Math.max(1, ...all.map(row => row.length));
  const needed = Array.from({ length: columns }, (_, i) => Math.max(NARROWEST, ...all.map(row => widthOf(row[i] ?? [], type))));
  const room = right - left - GAP * (columns - 1);
  const widths = shared(needed, room);
  const starts = widths.map((_, i) => left + widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0));
  const lines = all.flatMap((row, i) => rowLines(row, starts, widths, type, head !== null && i === 0));
  const ruled = (line: Line, side: 'above' | 'below'): Line => ({ ...line, rule: { side, from: left, to: right } });
  return lines.map((line, i) => (i === 0 ? ruled(line, 'above') : i === lines.length - 1 ? ruled(line, 'below') : line));
}

const widthOf = (cell: Cell, type: Typesetting): number => lineWidthOf(cell, { size: SIZE }, type) + 2;

/** Narrow columns get what they need, the others share what is left. */
function shared(needed: readonly number[], room: number): number[] {
  const total = needed.reduce((sum, width) => sum + width, 0);
  if (total <= room) return needed.map(width => (width / total) * room);
  const fair = room / needed.length;
  const narrow = needed.filter(width => width <= fair);
  const left = room - narrow.reduce((sum, width) => sum + width, 0);
  const wide = needed.filter(width => width > fair).reduce((sum, width) => sum + Math.sqrt(width), 0);
  return needed.map(width => (width <= fair ? width : (Math.sqrt(width) / wide) * left));
}

function rowLines(row: readonly Cell[], starts: readonly number[], widths: readonly number[], type: Typesetting, isHead: boolean): Line[] {
  const cells = row.map((cell, i) => {
    const left = starts[i] as number;
    const setting = { left, first: left, right: left + (widths[i] as number), size: SIZE, leading: LEADING, align: 'start' as const };
    return linesOf(null, cell, isHead ? { ...setting, italic: true } : setting, type);
  });
  const count = Math.max(1, ...cells.map(lines => lines.length));
  return Array.from({ length: count }, (_, i) => ({
    pieces: cells.flatMap(lines => {
      const pieces = lines[i]?.pieces ?? [];
      const last = pieces.at(-1);
      return last ? [...pieces, blankAt(last.x + last.width, SIZE)] : [];
    }),
    height: LEADING * type.leading + (i === count - 1 ? 2 : 0),
    marks: cells.flatMap(lines => lines[i]?.marks ?? []),
  }));
}
