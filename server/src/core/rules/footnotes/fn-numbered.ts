import { defineRule } from '../rule';
import { placesOf, renumbering } from './labels';

/** Footnote marks are numbers. */
export const fnNumbered = defineRule<{ readonly label: string; readonly first: boolean }>({
  id: 'fn-numbered',
  family: 'footnotes',
  summary: 'Footnote marks are numbers.',
  why: 'One run of numbers goes through preamble, operative part and annexes; letters and asterisks are for tables and lists of members (Editorial Manual, Footnotes). No mark with a name stands in 1,467 texts adopted in 2020–2024.',
  remedy: 'Number the mark and its note in the order of the text.',
  exceptions: 'Letters and asterisks, which belong to tables.',
  severity: 'warning',
  examples: {
    good: ['Gardens\n\nThe General Assembly,\n\nRecalling its report,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n'],
    bad: [
      'Gardens\n\nThe General Assembly,\n\nRecalling its report[^1] and its list,[^gardens]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^gardens]: A/77/901.\n',
    ],
  },
  *detect({ resolution }) {
    const seen = new Set<string>();
    let first = true;
    for (const { start, end, label, ofTable } of resolution.marks) {
      if (!ofTable && /^\p{L}/u.test(label) && !seen.has(label)) {
        yield { start, end, data: { label, first } };
        first = false;
      }
      seen.add(label);
    }
  },
  message: ({ label }) =>
    `Footnotes are numbered through the text, and this mark bears the name “${label}”. Number it, and its footnote with it.`,
  fix({ data: { first } }, analysis) {
    // The first of them numbers all.
    if (!first) return null;
    const labels = [...new Set(analysis.resolution.marks.filter(({ ofTable }) => !ofTable).map(({ label }) => label))];
    const numbers = new Map(labels.map((label, i) => [label, i + 1]));
    return { title: 'Number all footnotes', edits: renumbering(analysis, placesOf(analysis), numbers), safe: true };
  },
});
