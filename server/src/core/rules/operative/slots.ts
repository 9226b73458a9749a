import type { Analysis } from '../../model/analysis';
import { topOf } from '../../model/paragraphs';
import type { Part } from '../../model/resolution';
import type { Block } from '../../syntax/tree';
import { type Span, span, textOf } from '../../text/span';
import { boundParagraphs, firstWordsOf, numberedPreambleOf } from '../paragraphs';

/** A place in the count of operative paragraphs: the number that stands there, or the first words where none does. */
export interface Slot extends Span {
  /** As written; null where there is none. */
  readonly label: string | null;
  readonly number: number | null;
  readonly inserted: boolean;
  readonly section: Block | null;
  /** No space parts the number from the words. */
  readonly glued: boolean;
}

/** A number without its full stop, at the head of what looks like text below a list. */
const STRAY = /^\d{1,3}[^\p{L}\d\s]{0,2}(?=\s{1,2}\p{Lu})/u;

/** The places of a part in their order, a preamble with numbers left out. */
export function slotsOf(part: Part, { text }: Analysis): Slot[] {
  const preamble = new Set(numberedPreambleOf(part));
  const slots: Slot[] = [];
  for (const paragraph of boundParagraphs(part)) {
    const { block, kind, number, suffix, section } = paragraph;
    if (kind === 'operative' && !preamble.has(paragraph)) {
      const { start, end } = block.label === null ? firstWordsOf(paragraph, text) : block.mark;
      const glued = block.label !== null && block.body.start === end && end < block.end;
      slots.push({ start, end, label: block.label, number, inserted: suffix !== null, section, glued });
    } else if (kind === 'flush' && topOf(paragraph).kind === 'operative') {
      const label = STRAY.exec(textOf(text, block))?.[0];
      if (label === undefined || Number.parseInt(label, 10) !== (slots.at(-1)?.number ?? 0) + 1) continue;
      const mark = span(block.start, block.start + label.length);
      slots.push({ ...mark, label, number: Number.parseInt(label, 10), inserted: false, section, glued: false });
    }
  }
  return slots;
}
