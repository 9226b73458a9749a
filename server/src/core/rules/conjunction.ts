import type { Paragraph } from '../model/resolution';
import { shifted, span } from '../text/span';
import { replace, type TextEdit } from '../text/textEdit';
import type { Detection } from './rule';

/** `and` or `or` behind the words of a paragraph, and what takes it away. */
export interface Conjunction {
  readonly word: string;
  readonly edit: TextEdit;
}

const FOOTNOTES = String.raw`(?:\[\^[^\]\s]+\])*`;
const TAIL = new RegExp(String.raw`([;,]?)${FOOTNOTES}(\s+(and/or|and|or)\s*[;,]?)${FOOTNOTES}\s*$`);

/** The conjunction at the end of a text, at offsets from its start; null where there is none. Behind no mark at all it leaves a semicolon. */
function conjunctionIn(text: string): Detection<Conjunction> | null {
  const tail = text.slice(-80);
  if (!/\b(?:and|or)\b/.test(tail)) return null;
  const [whole, mark, words, word] = TAIL.exec(tail) ?? [];
  if (!whole || !words || !word) return null;
  const start = text.length - whole.length + whole.indexOf(words, (mark ?? '').length);
  const at = start + words.indexOf(word);
  return { start: at, end: at + word.length, data: { word, edit: replace(span(start, start + words.length), mark ? '' : ';') } };
}

/** The conjunction that joins a paragraph to the next one, `; and`; null where there is none. */
export function conjunctionOf({ block }: Paragraph): Detection<Conjunction> | null {
  const found = block.piece.ask(conjunctionIn);
  return found && { ...shifted(found, block.start), data: { ...found.data, edit: shifted(found.data.edit, block.start) } };
}
