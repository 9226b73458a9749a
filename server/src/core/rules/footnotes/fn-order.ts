import type { Analysis } from '../../model/analysis';
import type { Footnote } from '../../model/resolution';
import { textOf } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const numberedNotes = ({ resolution }: Analysis): Footnote[] => resolution.footnotes.filter(({ label }) => /^\d+$/.test(label));

/** Footnotes stand in the order of their numbers. */
export const fnOrder = defineRule<{ readonly label: string; readonly above: string }>({
  id: 'fn-order',
  family: 'footnotes',
  summary: 'Footnotes stand in the order of their numbers.',
  why: 'Readers look for a note between its neighbours, and “Ibid.” means the note right above. The notes of all 1,467 texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 stand in order.',
  remedy: 'Move the note to its place. The quick fix puts all of them in order.',
  exceptions: 'Notes of one number, which fn-duplicate reports.',
  severity: 'warning',
  examples: {
    good: [
      'Valleys\n\nThe General Assembly,\n\nRecalling its report[^1] and its addendum,[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: A/77/901.\n',
    ],
    bad: [
      'Valleys\n\nThe General Assembly,\n\nRecalling its report[^1] and its addendum,[^2]\n\nDecides to consider the matter.\n\n[^2]: A/77/901.\n\n[^1]: A/77/900.\n',
    ],
  },
  *detect(analysis) {
    let highest: Footnote | null = null;
    let above: Footnote | null = null;
    for (const note of numberedNotes(analysis)) {
      const { label, block } = note;
      if (highest && Number(label) < Number(highest.label)) {
        // Two notes in each other's place are one stretch.
        const { start } = above === highest ? highest.block.mark : block.mark;
        yield { start, end: block.mark.end, data: { label, above: highest.label } };
      }
      if (!highest || Number(label) > Number(highest.label)) highest = note;
      above = note;
    }
  },
  message: ({ label, above }) =>
    `Footnote ${label} stands under footnote ${above}, where nobody looks for it; notes stand in the order of their numbers. Move it up.`,
  fix(_, analysis) {
    const notes = numberedNotes(analysis);
    const sorted = notes.toSorted((a, b) => Number(a.label) - Number(b.label));
    const moved = notes.flatMap(({ block }, i) =>
      sorted[i] === notes[i] ? [] : [replace(block, textOf(analysis.text, sorted[i]?.block ?? block))],
    );
    return { title: 'Put the footnotes in order', edits: moved, safe: true };
  },
});
