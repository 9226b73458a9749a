import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { OPERATIVE } from '../../../server/src/core/rules/operative';
import { SUBPARAGRAPHS } from '../../../server/src/core/rules/subparagraphs';

const OWN = new Set([...OPERATIVE, ...SUBPARAGRAPHS].map(({ id }) => id));
const text = (...blocks: string[]): string => ['Piers', 'The General Assembly,', 'Noting the number of piers,', ...blocks, ''].join('\n\n');
const list = (...items: string[]): string => text('1. Invites States:', ...items, '2. Decides to consider the matter.');
const rulesIn = (draft: string, profile = 'un-ga'): string[] =>
  check(analyse(draft, { profile }))
    .map(({ rule }) => rule)
    .filter(rule => OWN.has(rule));
const mended = (draft: string, profile = 'un-ga'): string => fixAll(draft, t => analyse(t, { profile })).text;

const right = list('(a) To count them;', '(b) To light them;', '(c) To close them;');

describe('--fix mends a list', () => {
  test.each([
    ['whose items are bulleted', list('• To count them;', '• To light them;', '• To close them;')],
    ['with one bullet among letters', list('(a) To count them;', '- To light them;', '(c) To close them;')],
    ['with small letters', list('(a) to count them;', '(b) to light them;', '(c) to close them;')],
    ['with “and”', list('(a) To count them;', '(b) To light them; and', '(c) To close them;')],
    ['with “and” behind a comma', list('(a) To count them;', '(b) To light them, and', '(c) To close them;')],
    ['with “and” behind nothing', list('(a) To count them;', '(b) To light them and', '(c) To close them;')],
    ['with capital marks', list('(A) To count them;', '(B) To light them;', '(C) To close them;')],
    ['with an open bracket', list('(a) To count them;', '(b To light them;', '(c) To close them;')],
    ['with a full stop in the brackets', list('(a) To count them;', '(b.) To light them;', '(c) To close them;')],
    ['without a space', list('(a)To count them;', '(b)To light them;', '(c)To close them;')],
  ])('%s', (_, draft) => {
    expect(mended(draft)).toBe(right);
  });

  test('with bullets below a letter, which become roman', () => {
    const bulleted = list('(a) To count them:', '– By day;', '– By night;', '(b) To light them;');
    expect(mended(bulleted)).toBe(list('(a) To count them:', '(i) By day;', '(ii) By night;', '(b) To light them;'));
  });
});

describe('lets pass', () => {
  test.each([
    ['“or”', list('(a) To count them; or', '(b) To light them;')],
    ['a name in a small letter', list('(a) eHealth services;', '(b) The post;')],
    ['a quoted item', list('(a) “the pier” as a word;', '(b) The post;')],
    ['two items behind text that interrupts the list', list('(a) To count them;', 'and States in the region:', '(b) To light them;')],
    ['a name that is also a verb', text('1. Recalls that, in the report, States noted piers;', '2. Decides to consider the matter.')],
  ])('%s', (_, draft) => {
    expect(rulesIn(draft)).toEqual([]);
  });
});

test('THIMUN begins sub-clauses with a small letter, names apart', () => {
  const sent = mended(list('a) To count them,', 'b) Italy to light them;'), 'mun-thimun');
  expect(sent).toContain('a) to count them,');
  expect(sent).toContain('b) Italy to light them');
});

test('the Security Council is free to join items with “and” and to begin them small', () => {
  expect(rulesIn(list('(a) to count them; and', '(b) to light them;'), 'un-sc')).toEqual([]);
});

describe('sections', () => {
  const sections = (...numbers: number[][]): string =>
    text(
      ...numbers.flatMap((own, i) => [['I', 'II', 'III', 'IV'][i] as string, ...own.map(n => `${n}. Requests list ${i}-${n};`)]),
      'End.',
    );

  test.each([
    ['counting on', [[1, 2], [3], [4, 5]], 0],
    ['beginning at 1', [[1, 2], [1], [1, 2]], 0],
    ['one of them beginning anew', [[1, 2], [3], [4], [1, 2]], 1],
    ['one of them counting on', [[1, 2], [1], [2, 3], [1, 2]], 1],
  ] as const)('%s', (_, numbers, findings) => {
    const found = rulesIn(sections(...numbers.map(own => [...own]))).filter(rule => rule === 'op-number-restart-mixed');
    expect(found).toHaveLength(findings);
  });

  test('are numbered through where most are', () => {
    expect(mended(sections([1, 2], [3], [4], [1, 2]))).toMatch(/4\. Requests[\s\S]*5\. [\s\S]*6\. /);
  });
});

describe('openings', () => {
  test.each([
    ['requests a list of piers', 'Requests a list of piers'],
    ['CALLS UPON all to count piers', 'Calls upon all to count piers'],
    ['Strongly Urges all to count piers', 'Strongly urges all to count piers'],
    ['Recommends To the General Assembly a list', 'Recommends to the General Assembly a list'],
    ['Welcomes the list, and Also requests a map', 'Welcomes the list, and also requests a map'],
  ])('%s', (wrong, corrected) => {
    expect(mended(text(`1. ${wrong};`, '2. Decides to consider the matter.'))).toContain(`1. ${corrected};`);
  });
});
