import { expect, test } from 'vitest';
import { ORDINAL, ordinalIn, toOrdinal } from '../../../server/src/core/lexicon/en/ordinals';

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
