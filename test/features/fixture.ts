import { analyse } from '../../server/src/core/analyse';
import { readKnown } from '../../server/src/core/citations/known';
import type { Analysis } from '../../server/src/core/model/analysis';
import type { Span } from '../../server/src/core/text/span';
import { applyEdits, type TextEdit } from '../../server/src/core/text/textEdit';
import { entryOf } from '../../server/src/workspace/entry';
import { Shelf } from '../../server/src/workspace/shelf';
import type { Workspace } from '../../server/src/workspace/texts';

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

/** A workspace of texts by their addresses: those under `file:///library/` are of the library. `index` is a table as the package has it, with `|` for tabs. */
export function workspaceOf(texts: Readonly<Record<string, string>>, index = ''): Workspace {
  const shelf = new Shelf();
  for (const [uri, text] of Object.entries(texts))
    shelf.put(uri, uri.startsWith('file:///library/') ? 'library' : 'workspace', entryOf(analyse(text)));
  const known = readKnown(index.replaceAll('|', '\t'));
  return {
    texts: async () => ({
      withSymbol: symbol => shelf.withSymbol(symbol),
      citing: symbol => shelf.citing(symbol),
      all: () => shelf.all(),
      read: async uri => texts[uri] ?? null,
    }),
    known: async () => known,
    usage: async () => null,
  };
}
