import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { PUNCTUATION } from '../../../server/src/core/rules/punctuation';

const IDS = new Set(PUNCTUATION.map(({ id }) => id));
const draft = (words: string): string => `Windmills\n\nThe General Assembly,\n\nNoting ${words},\n\nDecides to consider the matter.\n`;
const rulesOf = (text: string): string[] =>
  check(analyse(text))
    .map(({ rule }) => rule)
    .filter(rule => IDS.has(rule));
const fixed = (text: string): string => fixAll(text, words => analyse(words)).text;

describe('lets pass', () => {
  test.each([
    'the fair “A sky of ‘old’ mills”, the words: “Mills turn.” and others',
    'the States’ mills, the village of Ya‘rubiyah and the children’s mills',
    'mills (of wood), a) old ones and b) new ones, as in 1 (a)–(c)',
    'the plan for 2018–2020, law No. 2013-30 and the 10-1-2 drill',
    'mills seen in Washington, D.C., at 3 p.m.; and 1,000 others',
    'the study Turning or Standing? Mills at Work',
    'the words “mills … turn!” and\u00a0others',
    'the report[^1] and the list,[^2] both of them',
  ])('%s', words => {
    expect(rulesOf(draft(words))).toEqual([]);
  });

  test('a quoted text of several paragraphs', () => {
    expect(
      rulesOf(
        'Windmills\n\nThe General Assembly,\n\nNoting the state of mills,\n\nDecides that the rule reads:\n\n“Mills turn in the wind.\n\n“They stand in its absence.”\n',
      ),
    ).toEqual([]);
  });

  test('French spaces before the marks of two parts', () => {
    const text = 'Moulins\n\nL’Assemblée générale,\n\nNotant la foire intitulée « Vents : un bilan » ;\n\nDécide d’en débattre.\n';
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['the fair "A sky of mills", and "Wind"', 'the fair “A sky of mills”, and “Wind”'],
    ['the fair "A sky of mills," in a field', 'the fair “A sky of mills”, in a field'],
    ['the fair “A sky of mills ”', 'the fair “A sky of mills”'],
    ["the States' mills and the Council's wind", 'the States’ mills and the Council’s wind'],
    ['the  mills\tof wood', 'the mills of wood'],
    ['mills , wind ; and corn', 'mills, wind; and corn'],
    ['mills,wind;corn', 'mills, wind; corn'],
    ['mills,, wind', 'mills, wind'],
    ['mills ( of wood )', 'mills (of wood)'],
    ['paragraphs 31-35 of the plan for 2018-2020', 'paragraphs 31–35 of the plan for 2018–2020'],
    ['mills - old ones - and wind', 'mills – old ones – and wind'],
    ['the sta\u00adte of mills', 'the state of mills'],
  ])('%s', (wrong, right) => {
    expect(fixed(draft(wrong))).toBe(draft(right));
  });

  test('straight marks of a French text become its own', () => {
    const text = (title: string): string =>
      `Moulins\n\nL’Assemblée générale,\n\nNotant la foire intitulée ${title},\n\nDécide d’en débattre.\n`;
    expect(fixed(text('"Vents"'))).toBe(text('«\u00a0Vents\u00a0»'));
  });
});

test('slips in a quotation are found, and nothing of it changed but the width of a blank', () => {
  const text = draft('the fair “A sky,, of  mills”');
  expect(rulesOf(text)).toEqual(['doubled-punct', 'double-space']);
  expect(fixed(text)).toBe(text.replace('  mills', ' mills'));
});
