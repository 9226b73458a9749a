import type { Language } from '../lexicon/language';
import { isKnownOpening } from '../lexicon/openings';
import type { Span } from '../text/span';
import type { LineShape } from './classify';
import type { Line } from './lines';

/** Lines that belong together: the raw material of one block. */
export interface Chunk extends Span {
  readonly shape: LineShape;
  readonly lines: number;
  /** Whether a blank line, or the start of the file, stands above. */
  readonly separate: boolean;
  /** The text of the first line. */
  readonly first: string;
}

export interface ShapedLine extends Line {
  readonly shape: LineShape | null;
  readonly text: string;
}

/** Lines of these shapes begin a block wherever they stand. */
const ALWAYS_BEGIN: ReadonlySet<LineShape['is']> = new Set([
  'note',
  'footnote',
  'table-note',
  'hash-heading',
  'vote',
  'meeting',
  'annex',
  'organ',
]);
/** Blocks of these shapes are a single line. */
const ONE_LINE: ReadonlySet<LineShape['is']> = new Set(['note', 'organ', 'masthead', 'annex', 'hash-heading', 'date']);
const ENDED = /[,;.:,،؛。；：，)\]”»](?:\s?\[\^[^\]]*\]|[¹²³⁰-⁹]+)*(?:\s(?:and|or|et|y|и))?$/u;

/** Joins lines to chunks: one ends at a blank line, or where the next line begins a block of its own. */
export function chunksOf(lines: readonly ShapedLine[], language: Language): Chunk[] {
  const chunks: { start: number; end: number; shape: LineShape; lines: number; separate: boolean; first: string }[] = [];
  let last: ShapedLine | null = null;
  for (const line of lines) {
    if (!line.shape) {
      last = null;
      continue;
    }
    const open = last && chunks.at(-1);
    if (open && last && continues(open, last, line, language)) {
      open.end = line.end;
      open.lines++;
    } else {
      chunks.push({ start: line.start, end: line.end, shape: line.shape, lines: 1, separate: !last, first: line.text });
    }
    last = line;
  }
  return chunks;
}

function continues(open: Chunk, last: ShapedLine, line: ShapedLine, language: Language): boolean {
  const shape = line.shape as LineShape;
  if (open.shape.is === 'vote' && !last.text.endsWith(']')) return !ALWAYS_BEGIN.has(shape.is);
  if (open.shape.is === 'table' || shape.is === 'table') return open.shape.is === shape.is;
  if (open.shape.is === 'meeting') return shape.is === 'date' && open.lines === 1;
  if (ALWAYS_BEGIN.has(shape.is) || ONE_LINE.has(open.shape.is) || open.shape.is === 'vote') return false;
  // In hard-wrapped text a line may begin with the end of “paragraph 3 (a)” or of a date: the line above tells.
  const ended = ENDED.test(last.text);
  if (shape.is === 'plain' || shape.is === 'escaped') return !(ended && isKnownOpening(line.text, language));
  return !ended && open.shape.is !== 'section';
}
