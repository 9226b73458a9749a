import type { Directive, Word } from '../../model/directives';
import { type Span, span } from '../../text/span';
import { remove, type TextEdit } from '../../text/textEdit';

/** The edit that takes a name out of a directive: with its comma, or the whole line where no other name is left. */
export function without(text: string, { block, names }: Directive, name: Word | null): TextEdit {
  const at = name ? names.indexOf(name) : 0;
  const [before, after] = [names[at - 1], names[at + 1]];
  if (name && before) return remove(span(before.end, name.end));
  if (name && after) return remove(span(name.start, after.start));
  return remove(lineOf(text, block));
}

/** The whole line of a block with its end; of blank lines on both sides one goes too. */
function lineOf(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = /^[^\n]*(?:\n|$)/.exec(text.slice(end))?.[0].length ?? 0;
  const blankAbove = from === 0 || /\n[ \t\r]*\n$/.test(text.slice(0, from));
  const blankBelow = blankAbove ? (/^[ \t\r]*\n/.exec(text.slice(end + to))?.[0].length ?? 0) : 0;
  return span(from, end + to + blankBelow);
}
