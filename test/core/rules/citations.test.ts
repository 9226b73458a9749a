import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { INDEX } from '../../support/index';

const draft = (...paragraphs: string[]): string =>
  ['Quays', 'The General Assembly,', ...paragraphs.map(words => `${words},`), 'Decides to consider the matter.', ''].join('\n\n');
const rulesIn = (text: string, known = true): string[] => check(analyse(text, { known: known ? INDEX : null })).map(({ rule }) => rule);
const fixed = (text: string): string => fixAll(text, source => analyse(source, { known: INDEX })).text;

describe('the date of a first mention', () => {
  test.each([
    'its resolutions 61/5 and 61/6 of 20 October 2006',
    'its resolutions 5/1, on quays, and 5/2, on piers, both of 18 June 2007',
    'resolution 61/5, adopted by consensus on 20 October 2006',
    'the adoption of resolution 61/5 on 20 October 2006',
    'resolutions 61/5 and 61/6, respectively, adopted by the Assembly at its sixty-first session, on 20 October 2006',
    'its resolutions 61/5[^1] and 61/6[^2] of 20 October 2006',
    'the Security Council Committee established pursuant to resolution 1325 (2000)',
    '“resolution 61/5 on quays”',
  ])('is not missed in: %s', words => {
    expect(rulesIn(draft(`Recalling ${words}`)).filter(rule => rule === 'ref-first-date')).toEqual([]);
  });

  test('is put in where the index knows it, and once for numbers that share it', () => {
    expect(fixed(draft('Recalling its resolution 73/338 on kites'))).toContain('its resolution 73/338 of 12 September 2019 on kites');
    expect(rulesIn(draft('Recalling its resolution 61/5 on kites'))).toEqual(['ref-first-date']);
  });

  test('is not put in twice where it stands farther behind, in a wrong form', () => {
    const words =
      'its resolution 73/338, on kites in the valleys of the world and on their strings, of September 12, 2019, and stressing it';
    expect(fixed(draft(`Recalling ${words}`))).toContain(words.replace('September 12, 2019', '12 September 2019'));
  });

  test('does not come back at later mentions, and goes there by itself', () => {
    const text = draft('Recalling its resolution 73/338 of 12 September 2019', 'Guided by resolution 73/338 of 12 September 2019');
    expect(fixed(text)).toContain('Guided by resolution 73/338,');
  });

  test('waits for numbers in a wrong form to be put right', () => {
    const text = draft('Recalling its resolution No. 73/338 of 12 September 2019', 'Guided by resolution 73/338');
    expect(fixed(text)).toBe(draft('Recalling its resolution 73/338 of 12 September 2019', 'Guided by resolution 73/338'));
  });
});

describe('what the index knows', () => {
  test('is silent where there is none', () => {
    expect(rulesIn(draft('Recalling its resolution 73/338 of 13 September 2019'), false)).toEqual([]);
    expect(rulesIn(draft('Recalling its resolution 73/338 of 13 September 2019'))).toEqual(['ref-date-mismatch']);
  });

  test('is not held against the numbers of other bodies', () => {
    expect(rulesIn(draft('Recalling World Health Assembly resolution 73/338 of 20 May 2020'))).not.toContain('ref-date-mismatch');
  });
});

describe('the form of a number', () => {
  test.each([
    ['its resolution A/RES/61/5 of 20 October 2006', 'its resolution 61/5 of 20 October 2006'],
    [
      'its resolutions 61/5 of 20 October 2006 and A/RES/62/7 of 8 November 2007',
      'its resolutions 61/5 of 20 October 2006 and 62/7 of 8 November 2007',
    ],
    ['its resolution 217(III) A of 10 December 1948', 'its resolution 217 A (III) of 10 December 1948'],
    ['its resolution 61/5, of 20 October 2006', 'its resolution 61/5 of 20 October 2006'],
    ['its resolution 61/5 dated 20 October 2006', 'its resolution 61/5 of 20 October 2006'],
    ['Security Council resolution 1820/2008 of 19 June 2008', 'Security Council resolution 1820 (2008) of 19 June 2008'],
    ['its decision No. 62/501 of 7 October 2007', 'its decision 62/501 of 7 October 2007'],
    [
      'its resolutions 62/7 of 8 November 2007, 61/5 of 20 October 2006 and 63/9 of 5 November 2008',
      'its resolutions 61/5 of 20 October 2006, 62/7 of 8 November 2007 and 63/9 of 5 November 2008',
    ],
  ])('is put right by itself in: %s', (wrong, right) => {
    expect(fixed(draft(`Recalling ${wrong}`))).toBe(draft(`Recalling ${right}`));
  });

  test.each(['World Health Assembly resolution 73.1 of 19 May 2020', '“resolution A/RES/61/5”', 'the report contained in document A/61/5'])(
    'is none of ours in: %s',
    words => {
      expect(rulesIn(draft(`Recalling ${words}`))).toEqual([]);
    },
  );
});
