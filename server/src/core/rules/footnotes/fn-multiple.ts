import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const BETWEEN = /^(?:,?[ \u00a0\u202f]+)?$/;

/** A comma stands between two marks at one place. */
export const fnMultiple = defineRule<null>({
  id: 'fn-multiple',
  family: 'footnotes',
  summary: 'Two footnote marks at one place are parted by a comma.',
  why: 'Without the comma marks 1 and 2 read as 12 in print (Editorial Manual, Footnotes). In texts adopted in 2020–2024 no two marks stand side by side: two sources share one note.',
  remedy: 'Put a comma between the marks, or join the two notes in one.',
  severity: 'information',
  examples: {
    good: [
      'Dunes\n\nThe General Assembly,\n\nRecalling the reports of the Secretary-General,[^1],[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: A/77/901.\n',
    ],
    bad: [
      'Dunes\n\nThe General Assembly,\n\nRecalling the reports of the Secretary-General,[^1][^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: A/77/901.\n',
    ],
  },
  *detect({ resolution: { marks }, text }) {
    for (const [i, mark] of marks.entries()) {
      const before = marks[i - 1];
      if (!before || mark.start - before.end > 3 || !BETWEEN.test(text.slice(before.end, mark.start))) continue;
      yield { start: before.end, end: mark.end, data: null };
    }
  },
  message: () => 'Two footnote marks stand side by side and may be read as one number. Put a comma without a space between them.',
  fix: ({ start, end }, { resolution }) => {
    const mark = resolution.marks.find(candidate => candidate.end === end);
    return mark ? { title: 'Put a comma between the footnote marks', edits: [replace({ start, end: mark.start }, ',')], safe: true } : null;
  },
});
