import type { Block, BlockKind, Tree } from '../../../core/syntax/tree';
import { unprintedBeginning } from '../../unprinted';

/** How a block is written in the text where the page does not tell: attributes in a namespace of ours. */
export interface Source {
  /** What the block begins with that is not printed: `\\`, `## `. */
  readonly 'rapporteur:mark'?: string;
  /** The blank space behind its number, where it is not a space. */
  readonly 'rapporteur:gap'?: string;
  /** The blank space before it on its line, where the formatter leaves it. */
  readonly 'rapporteur:indent'?: string;
  /** Direction marks behind it on its line, which are no words. */
  readonly 'rapporteur:tail'?: string;
  /** It stands on the line below the block above it, with no blank line between. */
  readonly 'rapporteur:tight'?: 'true';
}

/** A line of a table that is none: the notes below it. */
export const isRow = (line: string): boolean => line.trimStart().startsWith('|');

const NOT_PRINTED: ReadonlySet<BlockKind> = new Set(['front-matter', 'note']);

/** What is said of each block that needs it, by where it starts. */
export function sourcesOf(tree: Tree): ReadonlyMap<number, Source> {
  const found = new Map<number, Source>();
  tree.blocks.forEach((block, i) => {
    const source = {
      ...markOf(block),
      ...indentOf(tree.text, block),
      ...tailOf(tree.text, block),
      ...gapOf(tree.text, block),
      ...tightness(tree.text, tree.blocks[i - 1], block),
    };
    if (Object.keys(source).length > 0) found.set(block.start, source);
  });
  return found;
}

function markOf({ label, piece }: Block): Source {
  const mark = label === null ? unprintedBeginning(piece.text, 0) : '';
  return mark === '' ? {} : { 'rapporteur:mark': mark };
}

/** Lists are indented by the one who reads the file. */
const INDENTED: ReadonlySet<BlockKind> = new Set(['subparagraph', 'flush', 'footnote', 'table']);
const LONGEST_INDENT = 40;

function indentOf(text: string, { label, kind, start }: Block): Source {
  if (label !== null || INDENTED.has(kind)) return {};
  const indent = /(?:^|[\r\n])([ \t]+)$/.exec(text.slice(Math.max(0, start - LONGEST_INDENT), start))?.[1];
  return indent === undefined ? {} : { 'rapporteur:indent': indent };
}

const TAIL = /^[ \t\u00a0]*[\u200e\u200f][ \t\u00a0\u200e\u200f]*(?=[\r\n]|$)/;

function tailOf(text: string, { end }: Block): Source {
  const tail = TAIL.exec(text.slice(end, end + LONGEST_INDENT))?.[0];
  return tail === undefined ? {} : { 'rapporteur:tail': tail };
}

function gapOf(text: string, { label, kind, mark, end }: Block): Source {
  if (label === null || (kind !== 'operative' && kind !== 'subparagraph' && kind !== 'footnote')) return {};
  const gap = /^\s*/.exec(text.slice(mark.end, end))?.[0] ?? '';
  return gap === ' ' || gap === '' ? {} : { 'rapporteur:gap': gap };
}

function tightness(text: string, above: Block | undefined, { start, kind, label }: Block): Source {
  if (!above || NOT_PRINTED.has(above.kind) || (above.kind === 'footnote') !== (kind === 'footnote')) return {};
  if (label !== null && kind !== 'footnote') return {};
  return /^[^\r\n]*(?:\r\n|[\r\n])[^\r\n]*$/.test(text.slice(above.end, start)) ? { 'rapporteur:tight': 'true' } : {};
}
