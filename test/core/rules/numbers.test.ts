import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { cardinalIn, toCardinal } from '../../../server/src/core/lexicon/en/cardinals';
import { daysIn, monthIn, weekdayOf } from '../../../server/src/core/lexicon/en/dates';
import { NUMBERS } from '../../../server/src/core/rules/numbers';

const IDS = new Set(NUMBERS.map(({ id }) => id));
const draft = (words: string): string => `Windmills\n\nThe General Assembly,\n\nNoting ${words},\n\nDecides to consider the matter.\n`;
const rulesIn = (words: string): string[] =>
  check(analyse(draft(words)))
    .map(({ rule }) => rule)
    .filter(rule => IDS.has(rule));
const fixed = (words: string): string => fixAll(draft(words), text => analyse(text)).text;

describe('lets pass', () => {
  test.each([
    'the fair held from 3 to 5 September 2019 and that of 30 June–17 July 2020',
    'that windmills may turn, that in May 12 turned and in September 20 more',
    'the windmills of September 2019, 1,500 of them',
    'the law of 1 March 1990 that 5 may turn',
    'the 12 September 2019 agreement',
    '“the fair of September 12, 2019, with 40% of the mills”',
    'the 30th plenary meeting, the 101st session of the league, the three sessions and the 2022 session of the forum',
    'the Tenth Special Session on windmills',
    'children under 5 years of age, paragraph 3 and goal 7',
    'law No. 2013-30, standard 4 of the list and document A/77/12/2019',
    'the 1540 programme and the mills of 1850 to 1900',
    'the fair held from 10 a.m. to 1 p.m. and from 3 to 5.30 p.m.',
    'a ratio of 2:1 and 10 million dollars',
    'the rates, see paras. 25 and 26, of two thirds',
  ])('%s', words => {
    expect(rulesIn(words)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['mills of September 12, 2019, in a field', 'mills of 12 September 2019, in a field'],
    ['mills seen from September 3 to October 5, 2019', 'mills seen from 3 September to 5 October 2019'],
    ['mills seen from September 3 to 5, 2019', 'mills seen from 3 to 5 September 2019'],
    ['mills seen on the 12th and 13th of May 2019', 'mills seen on 12 and 13 May 2019'],
    ['mills seen on May 12', 'mills seen on 12 May'],
    ['mills of 09 sept. 2019', 'mills of 9 September 2019'],
    ['mills of 25.09.2019', 'mills of 25 September 2019'],
    ['10% to 20 % of mills', '10 per cent to 20 per cent of mills'],
    ['its 76th and 77th sessions', 'its seventy-sixth and seventy-seventh sessions'],
    ['its Seventy-Sixth regular session', 'its seventy-sixth regular session'],
    ['its seventy-six session', 'its seventy-sixth session'],
    ['the 22th and 111st plenary meetings', 'the 22nd and 111th plenary meetings'],
    ['the mills of the 1990’s', 'the mills of the 1990s'],
    ['mills worth US$ 5.3 million', 'mills worth 5.3 million United States dollars'],
    ['mills open until 5:30PM', 'mills open until 5.30 p.m.'],
    ['that 12500 mills turn for 1458 persons', 'that 12,500 mills turn for 1,458 persons'],
    ['mills turning from 2018–2020', 'mills turning from 2018 to 2020'],
  ])('%s', (wrong, right) => {
    expect(fixed(wrong)).toBe(draft(right));
  });
});

test('a date that two readers would read differently is left to the author', () => {
  expect(rulesIn('the mills of 12/09/2019')).toEqual(['date-numeric']);
  expect(fixed('the mills of 12/09/2019')).toBe(draft('the mills of 12/09/2019'));
});

test('the calendar', () => {
  expect(daysIn(2, 1900)).toBe(28);
  expect(daysIn(2, 2000)).toBe(29);
  expect(daysIn(2, null)).toBe(29);
  expect(monthIn('sept')).toBe(9);
  expect(monthIn('ma')).toBeNull();
  expect(weekdayOf(24, 10, 1945)).toBe('Wednesday');
});

test('every cardinal reads back', () => {
  for (let n = 1; n < 100; n++) expect(cardinalIn(toCardinal(n) ?? '')).toBe(n);
  expect(toCardinal(76)).toBe('seventy-six');
  expect(toCardinal(0)).toBeNull();
  expect(toCardinal(100)).toBeNull();
});
