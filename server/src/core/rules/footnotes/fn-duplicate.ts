import type { Analysis } from '../../model/analysis';
import type { Footnote } from '../../model/resolution';
import { textOf } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

/** The one number that a mark has and no note, as long as it is the only one. */
function missingOf({ resolution }: Analysis): string | null {
  const known = new Set(resolution.footnotes.map(({ label }) => label));
  const missing = new Set(resolution.marks.filter(({ label, ofTable }) => !ofTable && !known.has(label)).map(({ label }) => label));
  const [only] = missing;
  return missing.size === 1 && only ? only : null;
}

/** Which of two notes of one number stands where a note of the missing number belongs; null where both or neither do. */
function misnumbered({ resolution: { footnotes } }: Analysis, label: string, missing: string): Footnote | null {
  const fits = footnotes.filter((note, i) => {
    const [above, below] = [footnotes[i - 1], footnotes[i + 1]].map(other => (other ? Number(other.label) : null));
    return note.label === label && (above ?? 0) < Number(missing) && (below ?? Infinity) > Number(missing);
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Letters and asterisks begin anew under each table. */
const COUNTED = /^(?:\d+|\p{L}[\w-]{2,})$/u;

/** No two footnotes have the same number. */
export const fnDuplicate = defineRule<{ readonly label: string }>({
  id: 'fn-duplicate',
  family: 'footnotes',
  summary: 'No two footnotes have the same number.',
  why: 'A mark leads to one note; where two have its number, one of them is out of reach and another mark leads nowhere. No two notes of 13,220 in texts adopted in 2020–2024 share a number.',
  remedy: 'Give one of the notes the number of its own mark, or remove it.',
  exceptions: 'Notes under tables, which begin anew with each table.',
  severity: 'error',
  examples: {
    good: [
      'Valleys\n\nThe General Assembly,\n\nRecalling its report[^1] and its addendum,[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: A/77/901.\n',
    ],
    bad: [
      'Valleys\n\nThe General Assembly,\n\nRecalling its report,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^1]: A/77/901.\n',
    ],
  },
  *detect({ resolution }) {
    const seen = new Set<string>();
    for (const { label, block } of resolution.footnotes) {
      if (seen.has(label) && COUNTED.test(label)) yield { start: block.mark.start, end: block.mark.end, data: { label } };
      seen.add(label);
    }
  },
  message: ({ label }) =>
    `A footnote ${label} stands above already, and a mark leads to one note only. Give one of the two the number of its own mark, or remove it.`,
  fix({ start, data: { label } }, analysis) {
    const missing = missingOf(analysis);
    const wrong = missing === null ? null : misnumbered(analysis, label, missing);
    if (missing && wrong) {
      const { mark } = wrong.block;
      return {
        title: `Number the footnote ${missing}`,
        edits: [replace(mark, textOf(analysis.text, mark).replace(label, missing))],
        safe: true,
      };
    }
    const block = analysis.resolution.footnotes.find(note => note.block.start === start)?.block;
    const blank = block ? (/^\s*/.exec(analysis.text.slice(block.end))?.[0].length ?? 0) : 0;
    return block
      ? { title: `Remove the second footnote ${label}`, edits: [replace({ start, end: block.end + blank }, '')], safe: false }
      : null;
  },
});
