import type { Block, Tree } from '../syntax/tree';
import { matchesIn } from '../text/matchesIn';
import type { Span } from '../text/span';
import type { Footnote, FootnoteMark } from './resolution';

/** A backslash before it makes it ordinary text; two of them are one backslash. Brackets set as marks, `[^(][^1][^)]`, as some conversions of Arabic texts have them, are none. */
const MARK = /\[\^(?<=(?<!\\)(?:\\\\)*\[\^)(?![()]\])([^\]\s]{1,16})\]|[¹²³⁰⁴-⁹]+/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TABLE_LABEL = /^(?:[a-z]{1,2}|\*+)$/;
const PUNCTUATION = /[,;.:”»)،؛。，；]\s?$/;

/** The bodies of the footnotes, in the order of the text. */
export const footnotesOf = (tree: Tree): Footnote[] =>
  tree.blocks.filter(block => block.kind === 'footnote').map(block => ({ label: block.label as string, block }));

/**
 * The footnote marks of a text in its order. `¹` counts where a note of that number exists or it follows punctuation: not in km². A note
 * that begins with its own mark again, `[^7]: [^7] Ibid.`, does not refer to itself.
 */
export function footnoteMarksOf(tree: Tree, footnotes: readonly Footnote[]): FootnoteMark[] {
  const labels = new Set(footnotes.map(f => f.label));
  return tree.blocks.filter(block => block.kind !== 'front-matter' && block.kind !== 'note').flatMap(block => marksIn(block, labels));
}

interface Candidate extends Span {
  readonly label: string;
  /** A superscript counts wherever it follows punctuation, elsewhere only where a note of its number exists; in km² never. */
  readonly counts: 'always' | 'with-note' | 'never';
}

function candidatesIn(text: string): readonly Candidate[] {
  return matchesIn(text, MARK).map(m => {
    const label = m[1] ?? [...m[0]].map(c => SUPERSCRIPTS.indexOf(c)).join('');
    const before = text.slice(Math.max(0, m.index - 3), m.index);
    const counts = m[1] || PUNCTUATION.test(before) ? 'always' : /\b[kcm]?m$/.test(before) ? 'never' : 'with-note';
    return { start: m.index, end: m.index + m[0].length, label, counts };
  });
}

function marksIn(block: Block, labels: ReadonlySet<string>): FootnoteMark[] {
  return block.piece
    .ask(candidatesIn)
    .filter(c => c.counts === 'always' || (c.counts === 'with-note' && labels.has(c.label)))
    .map(({ start, end, label }) => ({
      start: block.start + start,
      end: block.start + end,
      label,
      ofTable: block.kind === 'table' || TABLE_LABEL.test(label),
    }))
    .filter(mark => block.kind !== 'footnote' || isInNote(mark, block));
}

/** Behind the head of a note, and not the label of the note once more. */
const isInNote = ({ start, label }: FootnoteMark, note: Block): boolean =>
  start > note.body.start || (start === note.body.start && label !== note.label);
