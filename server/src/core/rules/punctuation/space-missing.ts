import { matchesIn } from '../../text/matchesIn';
import { insert } from '../../text/textEdit';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** The place of a space that is missing: behind a mark, behind a footnote mark, on the outer side of quotation marks. */
const PLACES = new RegExp(
  [
    '[,;](?<=[\\p{L}\\d)\\]”’»‑-].)(?=[\\p{L}“«(])',
    '[,;](?<=\\p{L}.|/\\d+.)(?=\\d)',
    ':(?<=\\p{Ll}{2}.)(?=\\p{Lu}\\p{Ll})',
    '\\.(?<=\\p{Ll}{3}.)(?=\\p{Lu}\\p{Ll})',
    '“(?<=[\\p{L}\\d,;]“)',
    '[”»](?=[\\p{L}\\d])',
    '\\](?<=(?:\\p{L}{2}|[,;”)])\\[\\^\\d+\\])(?=[\\p{L}“(])',
  ].join('|'),
  'gu',
);

/** A space stands behind a punctuation mark. */
export const spaceMissing = defineRule<{ readonly before: string; readonly behind: string }>({
  id: 'space-missing',
  family: 'punctuation',
  summary: 'A space stands behind a comma, a semicolon and a full stop, and on the outer side of quotation marks.',
  why: 'Words that run together are slips of the hand: two paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 have one, three of the Security Council do, and a few of the French, Spanish and Russian texts of the seventy-seventh session.',
  remedy: 'Put a space there.',
  exceptions: 'Figures: `1,000`, `70/1`.',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  within: WORDED_KINDS,
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting 1,000 kites, string; and wind,\n\nDecides to consider the matter.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,string and wind,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair entitled“A sky of kites”,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ text, body }) {
    for (const { index, 0: mark } of matchesIn(text, PLACES)) {
      const at = index + (mark === '“' ? 0 : mark.length);
      if (at > body) yield { start: at - 1, end: at + 1, data: { before: text.charAt(at - 1), behind: text.charAt(at) } };
    }
  },
  message: ({ before, behind }) =>
    `No space parts “${before}” from “${behind}”, so that two words run together here. Put a space between them.`,
  fix: ({ start }) => ({ title: 'Put a space', edits: [insert(start + 1, ' ')], safe: true }),
});
