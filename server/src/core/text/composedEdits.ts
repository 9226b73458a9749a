import type { TextEdit } from './textEdit';

/** A stretch of the text between two rounds of edits: what the first round put there, or what the second takes away. */
interface Stretch {
  start: number;
  end: number;
  /** By how much the first round made the text longer here. */
  growth: number;
  readonly edits: TextEdit[];
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }): number => a.start - b.start || a.end - b.end;

function stretchesOf(first: readonly TextEdit[], second: readonly TextEdit[]): Stretch[] {
  let shift = 0;
  const put = [...first].sort(byPlace).map(({ start, end, text }): Stretch => {
    const growth = text.length - (end - start);
    const stretch = { start: start + shift, end: start + shift + text.length, growth, edits: [] };
    shift += growth;
    return stretch;
  });
  const taken = second.map((edit): Stretch => ({ start: edit.start, end: edit.end, growth: 0, edits: [edit] }));
  return [...put, ...taken].sort(byPlace);
}

/** Stretches that overlap or touch, made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (!last || stretch.start > last.end) {
      all.push({ ...stretch, edits: [...stretch.edits] });
      continue;
    }
    last.end = Math.max(last.end, stretch.end);
    last.growth += stretch.growth;
    last.edits.push(...stretch.edits);
  }
  return all;
}

/**
 * The edits that do at once what two rounds do one after the other. `between` is the text after the first round; the offsets of
 * `second` are its, those of the answer are of the text before both.
 */
export function composedEdits(first: readonly TextEdit[], second: readonly TextEdit[], between: string): TextEdit[] {
  let shift = 0;
  return joined(stretchesOf(first, second)).map(({ start, end, growth, edits }) => {
    let text = '';
    let from = start;
    for (const edit of edits) {
      text += between.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    const before = { start: start - shift, end: end - shift - growth };
    shift += growth;
    return { ...before, text: text + between.slice(from, end) };
  });
}
