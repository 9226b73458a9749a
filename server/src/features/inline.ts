import type { Block } from '../core/syntax/tree';
import { type Span, span } from '../core/text/span';

const EMPHASIS = /\*(?=[^\s*])[^*\n]*[^\s*]\*/g;

/** Words of a block between asterisks, which are set in italics: `*Notes*`. The asterisks belong to the spans. */
export const emphasisIn = (text: string, block: Span): Span[] => matchesIn(text, block, EMPHASIS);

/** Text in square brackets, not yet agreed; brackets in brackets belong to the outer ones, footnote marks are none. */
export function bracketsIn(text: string, block: Block): Span[] {
  if (block.kind === 'adoption' || block.kind === 'table') return [];
  const found: Span[] = [];
  const open: number[] = [];
  for (const { start } of matchesIn(text, block, /[[\]]/g)) {
    if (text.charAt(start) === '[') open.push(start);
    else {
      const from = open.pop();
      if (from !== undefined && open.length === 0 && text.charAt(from + 1) !== '^') found.push(span(from, start + 1));
    }
  }
  return found;
}

function matchesIn(text: string, block: Span, pattern: RegExp): Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(pattern), m =>
    span(block.start + m.index, block.start + m.index + m[0].length),
  );
}
