import { expect, test } from 'vitest';
import { ORDINALS as ARABIC } from '../../../server/src/core/lexicon/ar/ordinals';
import { ORDINAL, ordinalIn, toOrdinal } from '../../../server/src/core/lexicon/en/ordinals';
import { ORDINALS as SPANISH } from '../../../server/src/core/lexicon/es/ordinals';
import { ORDINALS as FRENCH } from '../../../server/src/core/lexicon/fr/ordinals';
import { ORDINALS as RUSSIAN } from '../../../server/src/core/lexicon/ru/ordinals';
import { ORDINALS as CHINESE } from '../../../server/src/core/lexicon/zh/ordinals';

test.each([
  [1, 'first'],
  [12, 'twelfth'],
  [15, 'fifteenth'],
  [20, 'twentieth'],
  [40, 'fortieth'],
  [48, 'forty-eighth'],
  [76, 'seventy-sixth'],
  [80, 'eightieth'],
  [99, 'ninety-ninth'],
  [100, 'one hundredth'],
  [101, 'one hundred and first'],
  [120, 'one hundred and twentieth'],
])('%i is %s', (value, ordinal) => {
  expect(toOrdinal(value)).toBe(ordinal);
  expect(ordinalIn(ordinal)).toBe(value);
});

test('every ordinal reads back and is found whole by the pattern', () => {
  const whole = new RegExp(`^(?:${ORDINAL})$`);
  for (let n = 1; n < 200; n++) {
    const ordinal = toOrdinal(n) ?? '';
    expect(ordinalIn(ordinal)).toBe(n);
    expect(ordinal).toMatch(whole);
    expect(new RegExp(ORDINAL).exec(`its ${ordinal} session`)?.[0]).toBe(ordinal);
  }
});

test('there is none below the first and above what sessions reach', () => {
  expect(toOrdinal(0)).toBeNull();
  expect(toOrdinal(200)).toBeNull();
  expect(ordinalIn('umpteenth')).toBeNull();
});

test.each([
  [
    FRENCH,
    {
      1: 'première',
      21: 'vingt et unième',
      30: 'trentième',
      71: 'soixante et onzième',
      79: 'soixante-dix-neuvième',
      81: 'quatre-vingt-unième',
    },
  ],
  [SPANISH, { 1: 'primer', 13: 'decimotercer', 40: 'cuadragésimo', 81: 'octogésimo primer' }],
  [RUSSIAN, { 1: 'первая', 19: 'девятнадцатая', 40: 'сороковая', 76: 'семьдесят шестая' }],
  [ARABIC, { 1: 'الأولى', 11: 'الحادية عشرة', 20: 'العشرون', 71: 'الحادية والسبعون' }],
  [CHINESE, { 1: '一', 10: '十', 15: '十五', 40: '四十', 76: '七十六' }],
])('sessions are counted in other languages too: %#', (ordinals, some) => {
  expect(new Set(ordinals).size).toBe(99);
  for (const [n, ordinal] of Object.entries(some)) expect(ordinals[Number(n) - 1]).toBe(ordinal);
});
