import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import type { Citation } from '../../../server/src/core/model/resolution';
import { placeOf } from '../../../server/src/features/citations/place';
import { HEAD } from '../fixture';

const CITED = `76/900. Bridges

The General Assembly,

Noting the age of bridges,

1. Reads the Plan;

2. Requests the Board:

(a) To build;

(b) To mend:

(i) Piers;

(ii) Arches.

5th plenary meeting
2 May 2022

Annex I

Rules of bridges

1. Bridges are long.

Annex II

Colours of bridges

I. Warm colours

1. Red is used:

(a) On arches;

2. Orange is not.

II. Cold colours

3. Blue is used.
`;
const IN_SECTIONS = `76/901. Piers

The General Assembly,

I

Piers of stone

Noting the stones,

1. Reads the Plan;

2. Paints the stones;

II

Piers of wood

1. Reads the other Plan;

2. Paints the wood.
`;
const IN_PARTS = `76/902. Boats

A

Boats of wood

The General Assembly,

Noting the wood,

1. Paints the boats;

2. Names the boats.

B

Boats of iron

The General Assembly,

Noting the iron,

1. Paints the iron.
`;
const DECLARED = `76/903. Declaration on rivers

The General Assembly,

Noting the rivers,

1. Adopts the Declaration on Rivers annexed to the present resolution.

5th plenary meeting
2 May 2022

Declaration on Rivers

1. Rivers flow.

2. Rivers bend.
`;

/** The citation that a text makes with these words. */
const citationIn = (words: string): Citation => {
  const [citation] = analyse(`${HEAD}1. Recalls ${words}.\n`).resolution.citations;
  if (!citation) throw new Error(`nothing is cited in ${words}`);
  return citation;
};

/** The words that are selected, and those from there on. */
function placed(words: string, text: string, letter: string | null = null): string {
  const { target, selection } = placeOf(citationIn(words).provision, analyse(text), letter);
  expect(target.start).toBeLessThanOrEqual(selection.start);
  expect(target.end).toBeGreaterThanOrEqual(selection.end);
  return text.slice(selection.start).replace(/\s+/g, ' ').slice(0, 18);
}

describe('a provision is found', () => {
  test.each([
    ['resolution 76/900', CITED, '76/900. Bridges Th'],
    ['paragraph 2 of resolution 76/900', CITED, '2. Requests the Bo'],
    ['paragraph 2 (b) of resolution 76/900', CITED, '(b) To mend: (i) P'],
    ['paragraph 2 (b) (ii) of resolution 76/900', CITED, '(ii) Arches. 5th p'],
    ['annex II to resolution 76/900', CITED, 'Annex II Colours o'],
    ['resolution 76/900, annex I', CITED, 'Annex I Rules of b'],
    ['resolution 76/900, annex', CITED, 'Annex I Rules of b'],
    ['paragraph 1 of annex II to resolution 76/900', CITED, '1. Red is used: (a'],
    ['section II of resolution 76/901', IN_SECTIONS, 'II Piers of wood 1'],
    ['section II, paragraph 2, of resolution 76/901', IN_SECTIONS, '2. Paints the wood'],
    ['resolution 76/901, section I, paragraph 2', IN_SECTIONS, '2. Paints the ston'],
    ['resolution 76/903, annex', DECLARED, 'Declaration on Riv'],
    ['paragraph 2 of the annex to resolution 76/903', DECLARED, '2. Rivers bend. '],
  ])('%s', (words, text, expected) => {
    expect(placed(words, text)).toBe(expected);
  });

  test('in the part that the letter of the symbol names', () => {
    expect(placed('resolution 76/902 B', IN_PARTS, 'B')).toBe('B Boats of iron Th');
    expect(placed('paragraph 1 of resolution 76/902 B', IN_PARTS, 'B')).toBe('1. Paints the iron');
  });

  test('in a file that holds one part without its letter', () => {
    expect(placed('section II of resolution 76/901 A', IN_SECTIONS, 'A')).toBe('II Piers of wood 1');
  });
});

describe('what does not exist leads to the nearest that does', () => {
  test.each([
    ['a paragraph to the title', 'paragraph 9 of resolution 76/900', CITED, '76/900. Bridges Th'],
    ['a letter to its paragraph', 'paragraph 2 (f) of resolution 76/900', CITED, '2. Requests the Bo'],
    ['an inner letter to the outer one', 'paragraph 2 (b) (v) of resolution 76/900', CITED, '(b) To mend: (i) P'],
    ['a letter of a paragraph without any to the paragraph', 'paragraph 1 (a) of resolution 76/900', CITED, '1. Reads the Plan;'],
    ['a section to the title', 'section VII of resolution 76/901', IN_SECTIONS, '76/901. Piers The '],
    ['a paragraph of a section to its heading', 'section II, paragraph 9, of resolution 76/901', IN_SECTIONS, 'II Piers of wood 1'],
    ['an annex to the title', 'annex IV to resolution 76/900', CITED, '76/900. Bridges Th'],
    ['a paragraph of an annex to its heading', 'paragraph 9 of annex I to resolution 76/900', CITED, 'Annex I Rules of b'],
  ])('%s', (_, words, text, expected) => {
    expect(placed(words, text)).toBe(expected);
  });

  test('in a text without a title, to its organ', () => {
    expect(placed('paragraph 9 of resolution 76/900', 'The General Assembly,\n\nNoting bridges,\n\n1. Reads.\n')).toBe(
      'The General Assemb',
    );
  });

  test('in an empty text, to its beginning', () => {
    expect(placeOf(null, analyse('')).selection).toEqual({ start: 0, end: 0 });
  });
});
