import { literal, noteMark } from '../escapes';
import type { Run } from './sheet';

/** A line of a page, where it stands. */
export interface PlacedLine {
  /** Trimmed, with single spaces; raised figures and stars as marks of notes. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Its parts where wide gaps part it, else one. */
  readonly cells: readonly string[];
}

/** Baselines nearer than this share of the letters' height are one. */
const SAME = 0.25;
/** A raised figure is smaller than this share of the line that it stands in, and raised by less than that share. */
const SMALL = 0.85;
const RAISED = 0.75;
const MARK = /^\s*(\d{1,3}|\*{1,3})?\s*$/;
/** A gap as wide as this share of the letters' height parts words though no space is drawn; one so wide parts columns. */
const WORD_GAP = 0.2;
const COLUMN_GAP = 2.4;

/** A hyphen at the end of a line, which some PDFs set apart. */
const TORN_HYPHEN = /(?<=\p{L}) -$/u;

interface Row {
  readonly y: number;
  size: number;
  readonly runs: Run[];
}

/** The lines of a page from top to bottom, whatever order they are drawn in. */
export function linesOf(runs: readonly Run[]): PlacedLine[] {
  // A broad space is the gap between two columns.
  const drawn = runs.filter(({ text, width, size }) => text.trim() !== '' || (text !== '' && width < COLUMN_GAP * size));
  drawn.sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Row[] = [];
  for (const run of drawn.filter(({ text }) => !MARK.test(text))) put(rows, run, rows.at(-1));
  // Figures may stand above the line that they belong to, and are asked when all lines are known.
  for (const run of drawn.filter(({ text }) => MARK.test(text))) {
    const near = rows.filter(({ y, size }) => run.y - y < RAISED * size && y - run.y < SAME * size);
    put(rows, run, near.sort((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y))[0], true);
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(toLine)
    .filter(({ text }) => text !== '');
}

function put(rows: Row[], run: Run, row: Row | undefined, belongs = false): void {
  if (row && (belongs || row.y - run.y < SAME * Math.max(row.size, run.size))) {
    row.runs.push(run);
    row.size = Math.max(row.size, run.size);
  } else rows.push({ y: run.y, size: run.size, runs: [run] });
}

function toLine({ y, size, runs }: Row): PlacedLine {
  const ordered = runs.sort((a, b) => a.x - b.x);
  const cells: string[] = [''];
  let end: number | null = null;
  for (const run of ordered) {
    const mark = MARK.exec(run.text)?.[1];
    const isRaised = mark !== undefined && run.size < SMALL * size && run.y > y;
    const gap = end === null ? 0 : run.x - end;
    if (gap > COLUMN_GAP * size) cells.push('');
    else if (gap > WORD_GAP * size && !isRaised) cells[cells.length - 1] += ' ';
    // A mark stands directly behind its word, whatever space is drawn between them.
    if (isRaised) cells[cells.length - 1] = `${cells.at(-1)?.trimEnd()}${noteMark(mark)}`;
    else cells[cells.length - 1] += literal(run.text);
    end = run.x + run.width;
  }
  const words = cells.map(cell => cell.replace(/\s+/gu, ' ').trim().replace(TORN_HYPHEN, '-')).filter(Boolean);
  return { text: words.join(' '), x: ordered[0]?.x ?? 0, y, size, cells: words };
}
