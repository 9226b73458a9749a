import type { Analysis } from '../model/analysis';
import type { Block } from '../syntax/tree';
import { matchesIn } from '../text/matchesIn';
import { type Span, span, textOf } from '../text/span';
import type { TextEdit } from '../text/textEdit';

const QUOTATION = /“[^“”]*(?:“[^“”]*”[^“”]*)*”|«[^«»]*»|"[^"]*"/g;
/** Punctuation and blanks inside the closing mark, and blanks inside the opening one. */
const TRAILING = /([,;.\s]+).$/;
const LEADING = /^.(\s+)/;
/** A paragraph of a quoted, forwarded text opens with “ and, unless it is the last, does not close. */
const QUOTED_THROUGHOUT = /^[“«"][^”»"]*$/;

function quotations(text: string, block: Block): Span[] {
  const words = text.slice(block.start, block.end);
  if (QUOTED_THROUGHOUT.test(words)) return [span(block.start, block.end + 1)];
  return matchesIn(words, QUOTATION).map(m => quotedWords(block.start + m.index, m[0]));
}

/** What is quoted: the marks around it, the punctuation before the closing one and the blanks beside them are the drafter's. */
function quotedWords(start: number, quotation: string): Span {
  const from = start + 1 + (LEADING.exec(quotation)?.[1]?.length ?? 0);
  const to = start + quotation.length - 1 - (TRAILING.exec(quotation)?.[1]?.length ?? 0);
  return span(from, Math.max(from, to));
}

/** What of a text a fix may touch: its words, or only how wide its blanks are. */
export type Touched = 'words' | 'blanks';

function spansOf(text: string, block: Block, touched: Touched): Span[] {
  switch (block.kind) {
    case 'annex':
    case 'note':
      return [block];
    case 'footnote':
      return [block.body];
    default:
      return touched === 'blanks' ? [] : quotations(text, block);
  }
}

/**
 * What no fix changes unasked, in the order of the text: quotations, annexes, drafters' notes and the words of footnotes. The width of a blank is
 * no word of a quotation, and is the drafter's.
 */
export const protectedSpans = ({ text, tree }: Analysis, touched: Touched): Span[] =>
  tree.blocks.flatMap(block => spansOf(text, block, touched));

const BLANKS = /^\s+$/;

/** What the edits of a fix touch. */
export const touchedBy = (text: string, edits: readonly TextEdit[]): Touched =>
  edits.every(edit => BLANKS.test(edit.text) && BLANKS.test(textOf(text, edit))) ? 'blanks' : 'words';

/** Whether a span touches one of `spans`, which do not overlap and stand in the order of the text. */
export function isProtected({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > start) high = middle;
    else low = middle + 1;
  }
  const first = spans[low];
  return first !== undefined && first.start < end;
}
