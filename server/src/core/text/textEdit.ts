import type { Span } from './span';

/** Replace the span by `text`; an empty span inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

export const replace = (s: Span, text: string): TextEdit => ({ start: s.start, end: s.end, text });
export const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });
export const remove = (s: Span): TextEdit => replace(s, '');

const inOrder = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** The text with all edits made at once; offsets are those of the text before. Throws a RangeError where two edits overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < from) throw new RangeError(`edits overlap at ${edit.start}`);
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
