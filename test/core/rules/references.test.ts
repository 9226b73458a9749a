import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { applyEdits } from '../../../server/src/core/text/textEdit';

const REFERENCES = /^(?:ref-|present-)/;

/** What a text here is about is the words around a number; dates have tests of their own. */
const UNDATED = { rules: { 'ref-first-date': 'off' } } as const;
const rulesIn = (text: string): string[] =>
  check(analyse(text), UNDATED)
    .map(({ rule }) => rule)
    .filter(rule => REFERENCES.test(rule));
const fixed = (text: string): string => fixAll(text, source => analyse(source)).text;
/** The text with every quick fix made, those included that wait for a person. */
const mended = (text: string): string =>
  applyEdits(
    text,
    check(analyse(text)).flatMap(({ fix }) => fix?.edits ?? []),
  );
const recalling = (words: string): string => `Quays\n\nThe General Assembly,\n\nRecalling ${words},\n\nDecides to consider the matter.\n`;
const operative = (...paragraphs: string[]): string =>
  ['Quays', 'The General Assembly,', 'Noting the length of quays,', ...paragraphs, ''].join('\n\n');

describe('the number of a noun', () => {
  test.each([
    'its resolution 61/5 of 20 October 2006',
    'its resolutions 61/5 and 62/7',
    'its resolutions 53/243 A and B of 13 September 1999',
    'its resolutions 61/5 of 20 October 2006, entitled “Quays”, and 62/7 of 8 November 2007',
    'its resolutions 61/5 of 20 October 2006 on the length of quays and the depth of harbours and 62/7 of 8 November 2007',
    'its resolution 61/5 of 20 October 2006, Economic and Social Council resolutions 2019/4 and 2020/5 and its decisions 62/501 and 62/502',
    'Security Council resolutions 1325 (2000) of 31 October 2000, 1820 (2008) of 19 June 2008 and 2242 (2015) of 13 October 2015',
    'paragraph 3 (a) and (b) of its resolution 61/5',
    'paragraphs 9 (a), (b) and (c) of its resolution 61/5',
    'articles 46, paragraph 4, and 56 of the Convention on Quays',
    'paragraphs 7 of resolution 61/5, 8 of resolution 62/7 and 9 of resolution 63/9',
  ])('is right in: %s', words => {
    expect(rulesIn(recalling(words))).toEqual([]);
  });

  test.each([
    ['its resolution 61/5, 62/7 and 63/9', 'its resolutions 61/5, 62/7 and 63/9'],
    ['its resolution 53/243 A and B', 'its resolutions 53/243 A and B'],
    ['its resolution 61/5 of 20 October 2006,[^1] and 62/7', 'its resolutions 61/5 of 20 October 2006,[^1] and 62/7'],
    ['its resolutions 61/5 and all subsequent resolutions on quays', 'its resolution 61/5 and all subsequent resolutions on quays'],
    ['its decision 62/501 and 62/502', 'its decisions 62/501 and 62/502'],
    ['its resolutions 61/5 and section II of its resolution 62/7', 'its resolution 61/5 and section II of its resolution 62/7'],
    ['Security Council resolution 1325 (2000) and 1820 (2008)', 'Security Council resolutions 1325 (2000) and 1820 (2008)'],
  ])('is put right in: %s', (wrong, right) => {
    expect(fixed(recalling(wrong))).toContain(right);
  });

  test('of paragraphs is left to a person, since their numbers may be the slip', () => {
    const text = recalling('paragraph 3 and 4 of its resolution 61/5');
    expect(rulesIn(text)).toEqual(['ref-plural']);
    expect(fixed(text)).toBe(text);
  });
});

describe('the form of a place', () => {
  test.each([
    ['paragraph 3(a) of its resolution 61/5', 'paragraph 3 (a) of its resolution 61/5'],
    ['paragraph 3(a)(i) of its resolution 61/5', 'paragraph 3 (a) (i) of its resolution 61/5'],
    ['article 73 e of the Charter of the United Nations', 'Article 73 e of the Charter of the United Nations'],
    ['articles 55 and 56 of the Charter', 'Articles 55 and 56 of the Charter'],
    ['action under chapter VII of the Charter', 'action under Chapter VII of the Charter'],
    ['the duties in Article 4 of the Convention on Quays', 'the duties in article 4 of the Convention on Quays'],
    ['section II, paragraph 3 of its resolution 61/5', 'section II, paragraph 3, of its resolution 61/5'],
    ['para. 3 and paras 4 and 5 of its resolution 61/5', 'paragraph 3 and paragraphs 4 and 5 of its resolution 61/5'],
    ['op. para. 3 of its resolution 61/5', 'paragraph 3 of its resolution 61/5'],
    ['OP 3 (a) of its resolution 61/5', 'paragraph 3 (a) of its resolution 61/5'],
    ['art. 4 of the Convention on Quays', 'article 4 of the Convention on Quays'],
  ])('is put right, once a person has looked, in: %s', (wrong, right) => {
    expect(mended(recalling(wrong))).toContain(right);
    expect(fixed(recalling(wrong))).toBe(recalling(wrong));
  });

  test.each([
    'article 3 of the Charter of the League of Arab States',
    'article 5 of the Rome Statute of the International Criminal Court',
    'Annex VII to the Convention on Quays',
    'chapter VI of the report on quays',
    'the words “para. 3 of this resolution and article 2 of the Charter”',
  ])('is right in: %s', words => {
    expect(rulesIn(recalling(words))).toEqual([]);
  });
});

describe('the present resolution', () => {
  test('is named so at the head of a sentence, in a subparagraph and behind a paragraph', () => {
    const text = operative(
      '1. Decides that:',
      '(a) This resolution is to be read with care;',
      '(b) Paragraph 2 of this resolution applies;',
      '2. Recalls resolution 61/5 and decides to apply that resolution.',
    );
    const right = text.replace('This resolution', 'The present resolution').replace('of this resolution', 'of the present resolution');
    expect(fixed(text)).toBe(right);
  });

  test('may be called this resolution by the Security Council', () => {
    expect(rulesIn('The Security Council,\n\nNoting the sea,\n\n1. Demands calm;\n\n2. Recalls paragraph 1 of this resolution.\n')).toEqual(
      [],
    );
  });
});

describe('a paragraph referred to', () => {
  const referring = (words: string): string =>
    operative(
      '1. Requests States:',
      '(a) To measure quays;',
      '(b) To report:',
      '(i) Their length;',
      '(ii) Their height;',
      '2. Welcomes their length;',
      `3. Requests action under ${words};`,
      '4. Decides to consider the matter.',
    );

  test.each([
    'paragraph 1 (b) (ii) above',
    'paragraphs 1 (a) and (b) and 2 above',
    'paragraph 1 (b) (i) and (ii) above',
    'paragraphs 1 and 2 above and 4 below',
    'paragraphs 1 to 4 of the present resolution',
    'paragraph 9 of its resolution 61/5',
    'the words “paragraph 9 above”',
  ])('is there: %s', words => {
    expect(rulesIn(referring(words))).toEqual([]);
  });

  test.each([
    ['paragraph 9 above', 1],
    ['paragraph 1 (c) above', 1],
    ['paragraph 1 (b) (iii) above', 1],
    ['paragraphs 1, 8 and 9 above', 2],
    ['paragraph 4 above', 1],
    ['paragraph 1 below', 1],
    ['paragraph 3 above', 1],
    ['paragraph 1 above and 9 below', 1],
    ['paragraph 9 of the present resolution', 1],
  ])('is not: %s', (words, count) => {
    expect(rulesIn(referring(words))).toEqual(Array(count).fill('ref-internal-target'));
  });

  test('stands in its own section or in the one that is named', () => {
    const sections = (words: string): string =>
      operative('I', 'Walls', '1. Welcomes walls;', '2. Notes steps;', 'II', 'Lamps', '1. Welcomes lamps;', `2. Acts on ${words}.`);
    expect(rulesIn(sections('paragraph 1 above and section I, paragraph 2, above'))).toEqual([]);
    expect(rulesIn(sections('section I, paragraph 3, above'))).toEqual(['ref-internal-target']);
    expect(rulesIn(sections('section III, paragraph 1, above'))).toEqual(['ref-internal-target']);
  });

  test('is a letter of the same paragraph where no number is written', () => {
    const list = (words: string): string =>
      operative('1. Requests States:', '(a) To measure quays;', `(b) To act on ${words};`, '2. Decides to consider the matter.');
    expect(rulesIn(list('subparagraph (a) above'))).toEqual([]);
    expect(rulesIn(list('subparagraph (d) above'))).toEqual(['ref-internal-target']);
  });
});
