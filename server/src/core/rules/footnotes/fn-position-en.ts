import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const SPACE_BEFORE = /[ \t\u00a0\u202f]+$/;
/** Not the comma between two marks. */
const PUNCTUATION = /^,(?!\[\^)|^[;:]|^\.(?!\.)/;

/** A footnote mark stands behind the punctuation, without a space before it. */
export const fnPositionEn = defineRule<{
  readonly punctuation: string | null;
  readonly space: number;
  readonly mark: string;
  readonly before: string;
}>({
  id: 'fn-position-en',
  family: 'footnotes',
  summary: 'A footnote mark stands behind the punctuation mark, with no space before it.',
  why: 'English texts of the United Nations set the mark behind the comma, the semicolon and the full stop: `resolution 70/1;[^1]`. French and Spanish texts set it before them (Editorial Manual, Footnotes). 16 of 13,255 marks in texts adopted in 2020–2024 stand elsewhere.',
  remedy: 'Move the mark behind the punctuation mark, and remove a space before it.',
  exceptions: 'A mark behind a word in the middle of a phrase. Tables and footnotes themselves.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling the report[^1] on kites,[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: See A/77/901.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling the report on kites[^1],\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling the report on kites, [^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n',
    ],
  },
  *detect({ resolution, text }) {
    let last = { first: 0, end: -1 };
    for (const { start, end, ofTable } of resolution.marks) {
      // Marks that stand one behind the other go together.
      const first = last.end === start ? last.first : start;
      last = { first, end };
      if (ofTable) continue;
      const space = SPACE_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
      const punctuation = PUNCTUATION.exec(text.slice(end, end + 3))?.[0] ?? null;
      if (space > 0 || punctuation)
        yield { start, end, data: { punctuation, space, mark: text.slice(start, end), before: text.slice(first, start) } };
    }
  },
  message: ({ punctuation, mark }) =>
    punctuation
      ? `In English a footnote mark stands behind the punctuation mark. Write “${punctuation}${mark}”.`
      : 'A space parts this footnote mark from the words that it belongs to. Remove the space.',
  fix({ start, end, data: { punctuation, space, mark, before } }) {
    const stretch = span(start - space - before.length, end + (punctuation?.length ?? 0));
    const title = punctuation ? 'Move the footnote mark behind the punctuation' : 'Remove the space before the footnote mark';
    return { title, edits: [replace(stretch, (punctuation ?? '') + before + mark)], safe: true };
  },
});
