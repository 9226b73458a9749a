import { type Span, span } from '../../core/text/span';

const RULE = /^[\s|:-]*-[\s|:-]*$/;

/** The cells of a table as stretches of the text, row by row, and whether a line of dashes parts the first row from the others. */
export function cellsOf(text: string, block: Span): { readonly rows: readonly (readonly Span[])[]; readonly headed: boolean } {
  const lines = Array.from(text.slice(block.start, block.end).matchAll(/[^\r\n]+/g), m =>
    span(block.start + m.index, block.start + m.index + m[0].length),
  );
  const isRule = (line: Span | undefined): boolean => line !== undefined && RULE.test(text.slice(line.start, line.end));
  return { rows: lines.filter(line => !isRule(line)).map(line => cellsIn(text, line)), headed: isRule(lines[1]) };
}

function cellsIn(text: string, line: Span): Span[] {
  const bars = Array.from(text.slice(line.start, line.end).matchAll(/(?<!\\)\|/g), m => line.start + m.index);
  const edges = [...(bars[0] === undefined || text.slice(line.start, bars[0]).trim() ? [line.start - 1] : []), ...bars];
  const last = edges.at(-1) as number;
  if (text.slice(last + 1, line.end).trim()) edges.push(line.end);
  return edges.slice(0, -1).map((bar, i) => trimmed(text, span(bar + 1, edges[i + 1] as number)));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return span(from, Math.max(from, from + words.trim().length));
}
