import type { Analysis } from '../core/model/analysis';
import { type Span, shifted, span } from '../core/text/span';
import { applyEdits, remove, type TextEdit } from '../core/text/textEdit';
import { notesInsertionAt } from '../features/footnotes';
import type { Analyse } from '../features/structure/settled';
import { type Draft, toText } from './import/draft';
import { isUnreadable } from './import/reading';

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

/** What only a draft has: front matter, marks and notes in brackets, drafter's notes, rows of tables. */
const OF_DRAFTS = /\[\^[^\]\s]+\]|^(?:---$|\/\/|\|.*\|$)/m;
/** The end of a paragraph, behind which a blank line parts it from the next; the last one may be cut off. */
const ENDED = /(?:[,;.:?!،؛。，；：…][”"»’)\]*]*|[,;] (?:and|or))$/u;
/** Paragraphs and notes in HTML, as against the colours of a single line. */
const HAS_BLOCKS = /<(?:p|li|tr|h[1-6]|br)[\s>]/i;

/**
 * What was copied from a PDF, Word or a web page as paragraphs of the text at hand: lines joined, its notes numbered into those of the text.
 * Null where that is no other than what was copied, as for some words of a line.
 */
export async function pasteOf(analysis: Analysis, at: Span, given: Copied, analyse: Analyse): Promise<Paste | null> {
  const copied = { ...given, text: given.text.replace(/\r\n?/g, '\n') };
  if (isDraft(copied.text)) return null;
  const draft = await draftIn(copied);
  if (!draft) return null;
  const words = toText({ ...draft, symbol: null, notes: [] }).trimEnd();
  if (words === copied.text.trim() || words === '') return null;
  if (draft.notes.length === 0) return { text: words, edits: [] };
  // What is selected goes, with the notes in it: those that come are numbered into what is left.
  const length = at.end - at.start;
  const left = length === 0 ? analysis : analyse(applyEdits(analysis.text, [remove(at)]));
  const { first, edits: inLeft } = notesInsertionAt(
    left,
    span(at.start, at.start),
    draft.notes.map(note => note.text),
  );
  const labels = new Map(draft.notes.map(({ label }, i) => [label, first + i]));
  const marks = analyse(words).resolution.marks.filter(({ start, label }) => labels.has(label) && words.startsWith('[^', start));
  const marked = applyEdits(
    words,
    marks.map(({ start, end, label }) => ({ start, end, text: `[^${labels.get(label)}]` })),
  );
  const edits = inLeft.map(edit => (edit.start < at.start ? edit : shifted(edit, length)));
  if (left.text.slice(at.start).trim() !== '') return { text: marked, edits };
  // The notes belong at the end, which is behind the words that come.
  const added = inLeft.at(-1)?.text.trim() ?? '';
  return { text: `${marked}\n\n${added}`, edits: edits.slice(0, -1) };
}

/** Whether a text is one of ours already, or paragraphs with nothing to join. */
function isDraft(text: string): boolean {
  if (OF_DRAFTS.test(text)) return true;
  const lines = text
    .trim()
    .split('\n')
    .map(line => line.trim());
  return lines.every((line, i) => line === '' || i === lines.length - 1 || (lines[i + 1] === '' && ENDED.test(line)));
}

async function draftIn({ text, html }: Copied): Promise<Draft | null> {
  if (!/\S\s*\n\s*\S/.test(text)) return null;
  if (html !== null && HAS_BLOCKS.test(html)) {
    const { draft } = (await import('./converters')).draftInHtml(html);
    if (draft.blocks.length > 0) return draft;
  }
  const { draftInExtracted } = await import('./converters');
  try {
    return draftInExtracted(text).draft;
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}
