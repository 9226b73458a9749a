import { DATE, NUMBER, SPACE } from '../../citations/patterns';
import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import type { Words } from '../words';

const KEYWORD = new RegExp(`\\b([Rr]esolution|[Dd]ecision)(s?)${SPACE}(${NUMBER})(?![/\\w])${DATE}?`, 'g');
/** `B` behind `53/243 A and`. */
const LETTER = new RegExp(`^(?:,|${SPACE}(?:and|to))${SPACE}[B-Z](?=[,;. ]|$)`);
const NEXT = `(?:,|\\b(?:and|or|to|as${SPACE}well${SPACE}as))${SPACE}(?:in${SPACE}particular${SPACE})?${NUMBER}(?![/\\w])`;
/** Another number of the same list: no other thing that may have one is named before it. */
const NEXT_OF_LIST = new RegExp(
  `^(?:(?!\\b(?:[Rr]esolution|[Dd]ecision|[Pp]aragraph|[Ss]ection|[Aa]nnex|[Dd]ocument|[Rr]eport|in${SPACE}\\d))[^;]){0,250}?${NEXT}`,
);
/** Another number before the next list begins. */
const NEXT_ANYWHERE = new RegExp(`^(?:(?!\\b(?:[Rr]esolution|[Dd]ecision)s?${SPACE}${NUMBER})[^;])*?${NEXT}`);
const ITEM = '\\d{1,3}(?: ?\\([a-z]{1,5}\\))*';
const END = '(?=,? (?:above|below|of|to|thereof)\\b|[,;.)]|$)';
const TWO_PLACES = new RegExp(`\\b(paragraph|[Aa]rticle) ${ITEM}(?:, ${ITEM})* (?:and|to) ${ITEM}${END}`, 'g');
/** Behind the first number of several: `, 4`, `, (b)`, `, paragraph 4, and 56`, `through 34`, `above and 5 below`, `of resolution 70/1, 11 of …`. */
const GOES_ON =
  ' ?[(/\\d–-]|,? (?:and|or|to|through|above,? and|below,? and)\\b|, (?:\\d|\\(|paragraph)|\\.\\d| of [^;]{1,60}(?:,|\\band) \\d+ of\\b';
const ONE_PLACE = new RegExp(`\\b(paragraph|[Aa]rticle)s ${ITEM}(?!${GOES_ON})(?=[ ,;.)]|$)`, 'g');

interface Data {
  readonly written: string;
  readonly right: string;
  /** Of a paragraph, whose number may be the slip as well. */
  readonly place: boolean;
}

function* numbersIn({ prose }: Words) {
  for (const m of matchesIn(prose, KEYWORD)) {
    const word = m[1] as string;
    const written = word + m[2];
    const behind = prose.slice(m.index + m[0].length);
    const several = LETTER.test(behind) || /[A-Z]-[A-Z]$/.test(m[3] as string) || (m[2] ? NEXT_ANYWHERE : NEXT_OF_LIST).test(behind);
    const right = several ? `${word}s` : word;
    if (right === written) continue;
    yield { start: m.index, end: m.index + written.length, data: { written, right, place: false } };
  }
}

function* placesIn({ prose }: Words) {
  for (const m of matchesIn(prose, TWO_PLACES)) {
    const written = m[1] as string;
    yield { start: m.index, end: m.index + written.length, data: { written, right: `${written}s`, place: true } };
  }
  for (const m of matchesIn(prose, ONE_PLACE)) {
    const right = m[1] as string;
    yield { start: m.index, end: m.index + right.length + 1, data: { written: `${right}s`, right, place: true } };
  }
}

/** Several resolutions are `resolutions`, one is a `resolution`. */
export const refPlural = defineRule<Data>({
  id: 'ref-plural',
  family: 'references',
  summary: 'Two or more numbers follow `resolutions`, one follows `resolution`; so with decisions, paragraphs and articles.',
  why: 'A noun in the wrong number makes the reader look for a number that was lost. Of 61,000 paragraphs adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council 8 have the wrong number, against some 1,500 lists of resolutions in the plural; of 7,700 of the Security Council 34.',
  remedy: 'Write the plural before two or more numbers, the singular before one; or add the number that is missing.',
  exceptions: 'Letters of one paragraph: `paragraph 3 (a) and (b)`.',
  severity: 'warning',
  languages: ['en'],
  cues: ['resolution', 'resolutions', 'decision', 'decisions', 'paragraph', 'paragraphs', 'article', 'articles'],
  examples: {
    good: [
      'Ferries\n\nThe General Assembly,\n\nRecalling its resolutions 53/243 A and B of 13 September 1999, 61/5 of 20 October 2006 and 62/7 of 8 November 2007 and its decision 63/502 of 7 October 2008,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Ferries\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006 and 62/7 of 8 November 2007,\n\nDecides to consider the matter.\n',
      'Ferries\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Ferries\n\nThe General Assembly,\n\nRecalling paragraph 3 and 4 of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
  },
  *find(words) {
    yield* numbersIn(words);
    yield* placesIn(words);
  },
  message: ({ written, right }) =>
    right.endsWith('s')
      ? `More than one number follows “${written}”, which is the word for one alone. Write “${right}”.`
      : `Only one number follows “${written}”, so the reader looks for another. Write “${right}”, or add the number that is missing.`,
  fix: ({ start, end, data: { right, place } }) => ({
    title: `Write “${right}”`,
    edits: [replace({ start, end }, right)],
    safe: !place,
  }),
});
