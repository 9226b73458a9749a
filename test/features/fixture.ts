import { analyse } from '../../server/src/core/analyse';
import type { Analysis } from '../../server/src/core/model/analysis';
import type { Span } from '../../server/src/core/text/span';
import { applyEdits, type TextEdit } from '../../server/src/core/text/textEdit';

/** The start of a draft with one preambular paragraph, to put operative paragraphs behind. */
export const HEAD = 'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n';

export const CURSOR = '<|>';

/** A text with one cursor mark, as the analysis of the text without it and the place where it stood. */
export function atCursor(marked: string): { analysis: Analysis; offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error(`no ${CURSOR} in ${marked}`);
  return { analysis: analyse(marked.slice(0, offset) + marked.slice(offset + CURSOR.length)), offset };
}

/** The text with `<|…|>` around each span, to be compared with what a reader would write. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const edits = spans.flatMap(({ start, end }): TextEdit[] => [
    { start, end: start, text: '<|' },
    { start: end, end, text: '|>' },
  ]);
  return applyEdits(text, edits);
}

/** The analysis of a text without the marks that `withMarks` would put in. */
export const analysisOf = (marked: string): Analysis => analyse(marked.replaceAll('<|', '').replaceAll('|>', ''));
