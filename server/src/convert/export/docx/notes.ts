import type { Analysis } from '../../../core/model/analysis';
import type { FootnoteMark } from '../../../core/model/resolution';
import type { Span } from '../../../core/text/span';
import type { Atom, Note } from './types';
import { atomsIn, wordsOf } from './words';

/** The footnotes of a text, which Word keeps at their first mark. */
export interface Notes {
  marksIn(span: Span): readonly FootnoteMark[];
  /** The mark as Word has it: its footnote where it is the first mark of one, else a raised mark. */
  atomOf(mark: FootnoteMark): Atom;
  /** Notes that no mark refers to, each with its mark: they would be lost. */
  readonly loose: readonly { readonly label: string; readonly start: number; readonly words: readonly Atom[] }[];
}

const raised = (label: string): Atom => ({ kind: 'text', text: label, look: 'mark', note: null });

/** Finds for each mark what Word makes of it. Marks in notes, in tables and without a note are raised text: Word has no footnote there. */
export function notesOf(analysis: Analysis): Notes {
  const { marks, footnotes } = analysis.resolution;
  const inNotes = (at: number) => footnotes.some(({ block }) => block.start <= at && at < block.end);
  const first = new Map<number, Note>();
  const seen = new Set<string>();
  const notes: Notes = {
    marksIn: ({ start, end }) => marks.filter(mark => start <= mark.start && mark.end <= end),
    atomOf(mark) {
      const note = first.get(mark.start);
      return note ? { kind: 'note', text: '', look: 'plain', note } : raised(mark.label);
    },
    get loose() {
      return footnotes
        .filter(footnote => !used.has(footnote))
        .map(({ label, block }) => ({
          label,
          start: block.start,
          words: wordsOf(analysis, block.body, notes, { opening: null, joined: true }),
        }));
    },
  };
  const used = new Set<unknown>();
  let next = 1;
  for (const mark of marks) {
    const footnote = footnotes.find(({ label }) => label === mark.label);
    if (!footnote || (mark.ofTable && mark.label !== '*') || seen.has(mark.label) || inNotes(mark.start)) continue;
    seen.add(mark.label);
    used.add(footnote);
    const counts = mark.label === String(next);
    if (counts) next++;
    const words = wordsOf(analysis, footnote.block.body, notes, { opening: null, joined: true });
    first.set(mark.start, { custom: counts ? null : mark.label, words });
  }
  return notes;
}

/** A note as a paragraph of its own: its mark, a blank, its words. */
export const looseWords = (label: string, words: readonly Atom[]): Atom[] => [raised(label), ...atomsIn(' ', 'plain', true), ...words];
