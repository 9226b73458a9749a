import type { Analysis } from '../core/model/analysis';
import type { Span } from '../core/text/span';
import type { TextEdit } from '../core/text/textEdit';
import { notesInsertionAt } from '../features/footnotes';
import { type Draft, toText } from './import/draft';
import { Unreadable } from './import/reading';

/** What was copied somewhere else. */
export interface Copied {
  readonly text: string;
  /** The same as a web page or Word has it, where the clipboard holds that too. */
  readonly html: string | null;
}

/** Words to put in the place of a selection, and the edits that go with them. */
export interface Paste {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

const MARK = /\[\^([^\]\s]+)\]/g;
/** Paragraphs and notes in HTML, as against the colours of a single line. */
const HAS_BLOCKS = /<(?:p|li|tr|h[1-6]|br)[\s>]/i;

/**
 * What was copied from a PDF, Word or a web page as paragraphs of the text at hand: lines joined, its notes numbered into those of the text.
 * Null where that is no other than what was copied, as for some words of a line.
 */
export async function pasteOf(analysis: Analysis, at: Span, copied: Copied): Promise<Paste | null> {
  const draft = await draftIn(copied);
  if (!draft) return null;
  const words = toText({ ...draft, symbol: null, notes: [] }).trimEnd();
  if (words === copied.text.trim() || words === '') return null;
  if (draft.notes.length === 0) return { text: words, edits: [] };
  const { first, edits } = notesInsertionAt(
    analysis,
    at,
    draft.notes.map(note => note.text),
  );
  const labels = new Map(draft.notes.map(({ label }, i) => [label, first + i]));
  return { text: words.replace(MARK, (mark, label: string) => (labels.has(label) ? `[^${labels.get(label)}]` : mark)), edits };
}

async function draftIn({ text, html }: Copied): Promise<Draft | null> {
  if (!/\S\s*\n\s*\S/.test(text)) return null;
  if (html !== null && HAS_BLOCKS.test(html)) {
    const { draft } = (await import('./import/html/draftInHtml')).draftInHtml(html);
    if (draft.blocks.length > 0) return draft;
  }
  const { draftInExtracted } = await import('./import/text/text');
  try {
    return draftInExtracted(text).draft;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
