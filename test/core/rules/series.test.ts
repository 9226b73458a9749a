import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';

const HEAD = 'Kites\n\nThe General Assembly,\n\n';
const preamble = (...openings: string[]): string =>
  `${HEAD}${openings.map((opening, i) => `${opening} kite number ${i},\n\n`).join('')}Decides to consider the matter.\n`;
const operative = (...paragraphs: string[]): string =>
  `${HEAD}Noting kites,\n\n${paragraphs.map((words, i) => `${i + 1}. ${words}${i + 1 < paragraphs.length ? ';' : '.'}\n\n`).join('')}`.trimEnd() +
  '\n';

const series = (text: string): string[] =>
  check(analyse(text))
    .map(({ rule }) => rule)
    .filter(rule => rule.startsWith('series-'));
const fixed = (text: string): string => fixAll(text, changed => analyse(changed)).text;

describe('runs of the same words', () => {
  test.each([
    [['Recalling', 'Recalling', 'Recalling further']],
    [['Recalling', 'Recalling', 'Recalling also']],
    [['Recalling', 'Recalling', 'Recalling']],
    [['Recalling', 'Recalling further', 'Recalling']],
    [['Recalling also', 'Recalling further', 'Recalling']],
    [['Recalling', 'Also recalling', 'Further recalling']],
    [['Recalling', 'Moreover recalling', 'Additionally recalling']],
  ])('are counted none, also, further by the fixes: %s', openings => {
    expect(fixed(preamble(...openings))).toBe(preamble('Recalling', 'Recalling also', 'Recalling further'));
  });

  test('make one finding where a paragraph was put in front', () => {
    expect(series(preamble('Recalling', 'Recalling', 'Recalling also', 'Recalling further'))).toEqual(['series-also-missing']);
  });

  test('end at other words, at headings and at the preamble', () => {
    expect(series(preamble('Recalling', 'Noting', 'Recalling', 'Noting with concern'))).toEqual([]);
    expect(
      series(`${HEAD}Noting kites,\n\nI\n\nTails\n\n1. Welcomes them;\n\nII\n\nStrings\n\n2. Welcomes them;\n\n3. Also welcomes knots.\n`),
    ).toEqual([]);
  });

  test('go on through a verb in the form of the other part', () => {
    expect(fixed(preamble('Recalling', 'Recalls also', 'Recalling further'))).toBe(
      preamble('Recalling', 'Recalling also', 'Recalling further'),
    );
  });
});

describe('requests', () => {
  test.each([
    ['to all States and to States', 'Urges all States to fly kites', 'Urges States to mend them'],
    ['to one and to several', 'Urges States to fly kites', 'Urges States and civil society to mend them'],
    ['tied to the one above', 'Urges States to fly kites', 'Urges, in this regard, States to mend them'],
    ['that the paragraph above leads to', 'Welcomes kites, and thanks the wind', 'Also thanks the children'],
    ['to the same by a shorter name', 'Requests the Committee on Kites to meet', 'Also requests the Committee to report'],
  ])('%s are let pass', (_name, first, second) => {
    expect(series(operative(first, second))).toEqual([]);
  });

  test('to the same are a run, whatever stands between commas', () => {
    const text = operative('Urges States to fly kites', 'Urges States, in accordance with the weather, to mend them');
    expect(fixed(text)).toBe(operative('Urges States to fly kites', 'Also urges States, in accordance with the weather, to mend them'));
  });
});

test('the Security Council has no series', () => {
  expect(series(preamble('Recalling', 'Recalling').replace('General Assembly', 'Security Council').replace('Kites\n\n', ''))).toEqual([]);
});
