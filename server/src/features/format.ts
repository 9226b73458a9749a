import type { Analysis } from '../core/model/analysis';
import type { Blank, Block, BlockKind } from '../core/syntax/tree';
import { type Span, span, textOf } from '../core/text/span';
import { replace, type TextEdit } from '../core/text/textEdit';
import { INDENT } from './nextMarks';

/** Blocks whose inside is somebody else's: quoted and forwarded text, annexes, tables, front matter, notes. */
const LEFT_ALONE: ReadonlySet<BlockKind> = new Set(['annex', 'table', 'front-matter', 'note', 'other', 'adoption', 'footnote']);
/** Blocks that may stand on consecutive lines. */
const MAY_BE_TIGHT: ReadonlySet<BlockKind> = new Set(['annex', 'table', 'note', 'footnote', 'other', 'adoption']);
const MARKED: ReadonlySet<BlockKind> = new Set(['operative', 'subparagraph', 'preambular', 'title']);
/** Unusual blanks (no-break spaces, form feeds, invisible characters) stay as they are written. */
const PLAIN_BLANKS = /^[ \t\r\n]*$/;

/**
 * The edits that give a text its usual blank space: one blank line between blocks, four blanks before each level of subparagraphs, one behind
 * marks, none at the end of lines, one line end at the end of the file. No word, number or punctuation mark changes; lines stay broken where
 * they are. With a range, only what lies in it.
 */
export function formatEditsOf(analysis: Analysis, range?: Span): TextEdit[] {
  const { text, tree } = analysis;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const quoted = new Set(analysis.resolution.paragraphs.filter(p => p.quoted).map(p => p.block));
  const edits: TextEdit[] = [];
  tree.nodes.forEach((node, i) => {
    if (node.kind === 'blank') edits.push(...between(text, node, tree.nodes[i - 1], tree.nodes[i + 1], lineEnd));
    else if (!LEFT_ALONE.has(node.kind) && !quoted.has(node)) edits.push(...within(text, node));
  });
  const last = tree.nodes.at(-1);
  if (last && last.kind !== 'blank') edits.push(replace(span(last.end, last.end), lineEnd));
  return edits.filter(edit => edit.text !== textOf(text, edit) && (!range || (range.start <= edit.start && edit.end <= range.end)));
}

const isBlock = (node: Block | Blank | undefined): node is Block => node !== undefined && node.kind !== 'blank';

/** The blank space between two blocks, at the start and at the end of the file. */
function between(
  text: string,
  blank: Blank,
  above: Block | Blank | undefined,
  below: Block | Blank | undefined,
  lineEnd: string,
): TextEdit[] {
  const start = blank.start + (text.startsWith('\ufeff', blank.start) ? 1 : 0);
  const present = text.slice(start, blank.end);
  if (!PLAIN_BLANKS.test(present)) return [];
  if (!isBlock(below)) return [replace(span(start, blank.end), isBlock(above) ? lineEnd : '')];
  const indent = indentOf(present, below);
  if (!isBlock(above)) return isFence(text, below) ? [] : [replace(span(start, blank.end), indent)];
  const lines = present.match(/\r\n|[\r\n]/g)?.length ?? 0;
  const tight = lines === 1 && (MAY_BE_TIGHT.has(above.kind) || MAY_BE_TIGHT.has(below.kind));
  return [replace(span(start, blank.end), lineEnd.repeat(tight ? 1 : 2) + indent)];
}

/** On the first line three hyphens would open front matter. */
const isFence = (text: string, { start, kind }: Block): boolean => kind !== 'front-matter' && text.startsWith('---', start);

function indentOf(blank: string, block: Block): string {
  if (LEFT_ALONE.has(block.kind) && block.kind !== 'footnote' && block.kind !== 'adoption') return /[^\r\n]*$/.exec(blank)?.[0] ?? '';
  return INDENT.repeat(block.level);
}

/** The blank behind the mark, at the ends of lines and before the lines that continue a paragraph. */
function within(text: string, block: Block): TextEdit[] {
  const edits: TextEdit[] = [];
  const words = MARKED.has(block.kind) && block.mark.start < block.mark.end ? behindBlanks(text, block.mark.end, block.end) : block.start;
  if (words > block.start && words < block.end) edits.push(replace(span(block.mark.end, words), ' '));
  for (const m of text.slice(words, block.end).matchAll(/(?<![ \t])[ \t]*(\r\n|\n|\r)[ \t]*/g)) {
    const start = words + m.index;
    edits.push(replace(span(start, start + m[0].length), m[1] + INDENT.repeat(block.level)));
  }
  return edits;
}

function behindBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t\r\n]/.test(text.charAt(at))) at++;
  return at;
}
