import type { Language } from '../lexicon/language';
import { beginsWithOpening } from '../lexicon/openings';
import type { Piece, Pieces } from '../text/piece';
import type { Span } from '../text/span';
import type { LineShape } from './classify';
import type { Line } from './lines';

/** Lines that belong together: the raw material of one block. */
export interface Chunk extends Span {
  readonly shape: LineShape;
  readonly lines: number;
  readonly piece: Piece;
}

export interface ShapedLine extends Line {
  /** Null for a blank line. */
  readonly shape: LineShape | null;
  readonly piece: Piece;
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

const isEnded = (line: string): boolean => ENDED.test(line);

/** Joins lines to chunks: one ends at a blank line, or where the next line begins a block of its own. */
export function chunksOf(lines: readonly ShapedLine[], text: string, language: Language, pieces: Pieces): Chunk[] {
  const chunks: { start: number; end: number; shape: LineShape; lines: number; piece: Piece }[] = [];
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
      chunks.push({ start: line.start, end: line.end, shape: line.shape, lines: 1, piece: line.piece });
    }
    last = line;
  }
  for (const chunk of chunks) if (chunk.lines > 1) chunk.piece = pieces.of(text.slice(chunk.start, chunk.end));
  return chunks;
}

function continues(open: Chunk, last: ShapedLine, line: ShapedLine, language: Language): boolean {
  const shape = line.shape as LineShape;
  if (open.shape.is === 'vote' && !last.piece.text.endsWith(']')) return !ALWAYS_BEGIN.has(shape.is);
  if (open.shape.is === 'table' || shape.is === 'table') return open.shape.is === shape.is;
  if (open.shape.is === 'meeting') return shape.is === 'date' && open.lines === 1;
  if (ALWAYS_BEGIN.has(shape.is) || ONE_LINE.has(open.shape.is) || open.shape.is === 'vote') return false;
  // In hard-wrapped text a line may begin with the end of “paragraph 3 (a)” or of a date: the line above tells.
  const ended = last.piece.ask(isEnded);
  if (shape.is === 'plain' || shape.is === 'escaped') return !(ended && line.piece.ask(beginsWithOpening, language));
  return !ended && open.shape.is !== 'section';
}
