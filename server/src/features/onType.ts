import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { span } from '../core/text/span';
import { remove, replace, type TextEdit } from '../core/text/textEdit';
import { lineStartOf } from './lines';
import { INDENT, nextMarks, paragraphAbove } from './nextMarks';
import { roomFor, roomLeftBy } from './roomFor';

const LINE_END = /\r\n|[\n\r]/g;

/**
 * What Enter brings along. Behind a paragraph that is ended and goes on in the next: a blank line and the next number or mark, and where that
 * is taken those behind it make room. Behind a mark without words: the mark goes, with it the list, and those behind it move up. `offset` is the place behind what was typed.
 */
export function onTypeEditsOf(analysis: Analysis, offset: number, ch: string): TextEdit[] {
  const { text } = analysis;
  if (ch !== '\n') return [];
  const lineStart = lineStartOf(text, offset);
  if (lineStart === 0 || text.slice(lineStart, offset).trim() !== '' || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset))) return [];
  const above = paragraphAbove(analysis, lineStart);
  const between = above ? text.slice(above.block.end, lineStart) : '';
  if (!above || between.trim() !== '' || (between.match(LINE_END)?.length ?? 0) !== 1) return [];
  if (above.block.label !== null && above.block.body.start === above.block.end)
    return [remove(span(lineStartOf(text, above.block.start), offset)), ...roomLeftBy(analysis, above)];
  const next = follows(analysis, above) ? nextMarks(analysis, above)[0] : undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (!next) return [];
  return [replace(span(lineStart, offset), `${lineEnd}${INDENT.repeat(next.level)}${next.text} `), ...roomFor(analysis, above, next)];
}

/** Whether a paragraph ends so that another one of a number or mark follows. */
function follows({ profile }: Analysis, { kind, block, ending, quoted }: Paragraph): boolean {
  if (quoted || kind === 'flush' || kind === 'preambular') return false;
  if (ending.mark === ';') return kind === 'subparagraph' || block.label !== null;
  return ending.mark === ':' || (kind === 'subparagraph' && profile.shapes.subparagraphEnds.includes(ending.mark));
}
