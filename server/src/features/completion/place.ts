import type { Analysis } from '../../core/model/analysis';
import type { Block, BlockKind } from '../../core/syntax/tree';
import { type Span, span } from '../../core/text/span';
import { lineStartOf } from '../lines';

/** Where in a draft the cursor stands, with the characters that an offer replaces. */
export type Place =
  /** In the front matter; `before` is the line up to the cursor. */
  | { readonly is: 'front-matter'; readonly before: string; readonly matter: Span }
  /** In a drafter's note; `before` is the line up to the cursor. */
  | { readonly is: 'note'; readonly before: string }
  /** In a footnote mark that is being typed. */
  | { readonly is: 'footnote-mark'; readonly typed: Span; readonly atLineStart: boolean }
  /** At the beginning of a line above the organ line, or where there is none. */
  | { readonly is: 'top'; readonly typed: Span }
  | ParagraphStart
  /** Behind the number of an operative paragraph. */
  | { readonly is: 'behind-number'; readonly typed: Span }
  | { readonly is: 'elsewhere' };

/** At the beginning of a paragraph, before its number; `line` reaches from the start of the line to the cursor. */
export interface ParagraphStart {
  readonly is: 'paragraph-start';
  readonly side: Side;
  readonly typed: Span;
  readonly line: Span;
}

/** The part of the resolution that the blocks above belong to. */
export type Side = 'preamble' | 'operative';

const FOOTNOTE_MARK = /\[\^[^\]\s[]*$/;
const NUMBERED = /^\s*[“"«]?\d{1,3}(?: ?(?:bis|ter|quater))?\.[ \t\u00a0]*(?=[\p{L}\s]|$)/u;
/** What is typed of an opening, of a number or of a mark; sentences and anything longer are none of them. */
const BEGINNING = /^(?:[\p{L}’'-]+(?:[ \u00a0][\p{L}’'-]+){0,7}[ \u00a0]?|\d{0,3}\.? ?|\([\p{L}\d]{0,4}\)?)?$/u;

/** Where an offset stands. Told from the line up to the offset and from the blocks above it: the block that is being typed is not yet what it will be. */
export function placeAt(analysis: Analysis, offset: number): Place {
  const { text } = analysis;
  const lineStart = lineStartOf(text, offset);
  const before = text.slice(lineStart, offset);
  const matter = frontMatterAround(analysis, offset);
  if (matter) return { is: 'front-matter', before, matter };
  if (/^\s*\/\//.test(before)) return { is: 'note', before };
  const mark = FOOTNOTE_MARK.exec(before)?.[0];
  if (mark !== undefined) {
    const end = offset + (/^[^\]\s[]*\]?/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0);
    return { is: 'footnote-mark', typed: span(offset - mark.length, end), atLineStart: before.trim() === mark };
  }
  const region = regionAbove(analysis, lineStart);
  if (region === 'closed' || !beginsParagraph(text, lineStart)) return { is: 'elsewhere' };
  const number = NUMBERED.exec(before)?.[0];
  const from = lineStart + (number ?? /^\s*[“"«]?/.exec(before)?.[0] ?? '').length;
  if (!BEGINNING.test(text.slice(from, offset))) return { is: 'elsewhere' };
  const typed = span(from, endOfWord(text, from, offset));
  if (region === 'top') return number === undefined ? { is: 'top', typed } : { is: 'elsewhere' };
  if (number !== undefined) return { is: 'behind-number', typed };
  return { is: 'paragraph-start', side: region, typed, line: span(lineStart, offset) };
}

/** The rest of a word that the cursor stands in is replaced with what was typed before it. */
function endOfWord(text: string, from: number, offset: number): number {
  return from === offset ? offset : offset + (/^[\p{L}’'-]*/u.exec(text.slice(offset, offset + 40))?.[0].length ?? 0);
}

/** Front matter counts from its first line on, before it is closed too. */
function frontMatterAround({ text, tree }: Analysis, offset: number): Span | null {
  const block = tree.blocks.find(b => b.kind === 'front-matter');
  if (block) return block.start + 3 < offset && offset <= block.end - 4 ? block : null;
  const open = /^\ufeff?---\r?\n(?:[\w-]*(?::.*)?(?:\r?\n|$))*/.exec(text)?.[0];
  const written = text.slice(0, offset);
  return open !== undefined && offset > 3 && offset <= open.length && !/\n\s*\n/.test(written) ? span(0, open.length) : null;
}

/** A paragraph begins behind a blank line, or right under a line that is ended by punctuation. */
function beginsParagraph(text: string, lineStart: number): boolean {
  const above = text.slice(lineStartOf(text, lineStart - 1), lineStart).trim();
  return lineStart === 0 || above === '' || /[,;.:،؛。，；：\]]$/u.test(above);
}

const TRANSPARENT: ReadonlySet<BlockKind> = new Set(['note', 'footnote', 'table', 'heading', 'other', 'subparagraph', 'flush']);

/** The part that a new block under `lineStart` would belong to; closed behind the adoption and in annexes. */
function regionAbove({ tree }: Analysis, lineStart: number): Side | 'top' | 'closed' {
  const above = tree.blocks.findLast((b: Block) => b.start < lineStart && !TRANSPARENT.has(b.kind));
  switch (above?.kind) {
    case 'adoption':
    case 'annex':
      return 'closed';
    case 'organ':
    case 'preambular':
      return 'preamble';
    case 'operative':
      return 'operative';
    default:
      return 'top';
  }
}
