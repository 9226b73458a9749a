import { ORDINARY_WORDS, SHORT_FORMS, SMALL_WORDS } from '../../lexicon/en/titles';
import { defineRule } from '../rule';

type Slip = 'capitals' | 'initials';

/** Fewer words may be a name or a short form. */
const FEWEST = 2;
const INITIAL = /^\p{Lu}/u;

/** What is wrong with the capitals of a title; null where nothing is. */
function slipIn(title: string): Slip | null {
  const words = title.match(/[\p{L}’]{2,}/gu) ?? [];
  const long = words.filter(word => word.length > 3 && !SHORT_FORMS.has(word));
  if (long.length < FEWEST) return null;
  if (long.every(word => word === word.toUpperCase())) return 'capitals';
  const [, ...behind] = words;
  const small = behind.filter(word => SMALL_WORDS.has(word.toLowerCase()) && INITIAL.test(word));
  const bare = behind.filter(word => !SMALL_WORDS.has(word.toLowerCase()) && !INITIAL.test(word));
  const ordinary = behind.filter(word => INITIAL.test(word) && ORDINARY_WORDS.has(word.toLowerCase()));
  return bare.length === 0 && (ordinary.length > 0 || small.length > 1) ? 'initials' : null;
}

/** Titles are written like sentences. */
export const titleCase = defineRule<{ readonly slip: Slip }>({
  id: 'title-case',
  family: 'structure',
  summary: 'A title has a capital at its first word and at names only.',
  why: 'Titles follow the capitals of running text (Editorial Manual, Capitalization). None of the 1,479 titles adopted in 2020–2024 is in capitals. A capital at every word is right where the whole title is a name, which no program can tell for certain; that one is a hint only.',
  remedy: 'Write the first word and proper names with a capital, all other words in lower case.',
  exceptions: 'Names of declarations, programmes, bodies and days, which keep their capitals.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Work of the World Meteorological Organization on storms\n\nThe General Assembly,\n\nNoting the storms,\n\nDecides to consider the matter.\n',
      'International Decade for Action on Storms\n\nThe General Assembly,\n\nNoting the storms,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'MEASURES AGAINST STORMS\n\nThe General Assembly,\n\nNoting the storms,\n\nDecides to consider the matter.\n',
      'Effective Measures Against Storms And Floods\n\nThe General Assembly,\n\nNoting the storms,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const { piece, body, start, kind } of resolution.parts.flatMap(part => part.titles)) {
      const slip = kind === 'title' ? slipIn(piece.text.slice(body.start - start)) : null;
      if (slip) yield { start: body.start, end: body.end, data: { slip }, ...(slip === 'initials' && { severity: 'hint' as const }) };
    }
  },
  message: ({ slip }) =>
    slip === 'capitals'
      ? 'This title is written in capitals, but titles of resolutions follow the capitals of running text. Write the first word and proper names with a capital and all other words in lower case.'
      : 'Every word of this title has a capital, but titles of resolutions follow running text. Unless the whole is a name, write all but the first word and proper names in lower case.',
});
