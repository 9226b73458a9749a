import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckSettings } from '../../server/src/core/check';
import { fixAll } from '../../server/src/core/fix';
import type { Analysis } from '../../server/src/core/model/analysis';
import type { Finding } from '../../server/src/core/rules/rule';

/** A rule that is made up: it turns the words that it dislikes into others. */
type MadeUp = readonly [rule: string, words: RegExp, better: string];

const rules = vi.hoisted(() => ({ now: [] as MadeUp[] }));

vi.mock('../../server/src/core/check', () => ({
  check: ({ text }: Analysis): Finding[] =>
    rules.now.flatMap(([rule, words, better]) =>
      [...text.matchAll(words)].map(({ index: start, 0: { length } }) => ({
        rule,
        severity: 'warning' as const,
        message: '',
        start,
        end: start + length,
        fix: { title: '', safe: true, edits: [{ start, end: start + length, text: better }] },
      })),
    ),
}));

const told: string[] = [];
const settings: CheckSettings = { onError: (rule, error) => told.push(`${rule}: ${error}`) };
const fixed = (text: string): string => fixAll(text, t => ({ text: t }) as Analysis, settings).text;

beforeEach(() => {
  told.length = 0;
});

test('of two rules that undo each other the later one of the registry gives way, and the others do their work', () => {
  rules.now = [
    ['pp-end-comma', /seat/g, 'chair'],
    ['op-end-semicolon', /chair/g, 'seat'],
    ['fn-unused', /lampp/g, 'lamp'],
  ];
  expect(fixed('a seat, a lampp')).toBe('a chair, a lamp');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^op-end-semicolon: .*pp-end-comma/);
});

test('a text on which rules disagree comes out of a second run as it is', () => {
  rules.now = [
    ['pp-end-comma', /A/g, 'B'],
    ['op-end-semicolon', /B/g, 'C'],
    ['fn-unused', /C/g, 'A'],
  ];
  for (const text of ['A', 'B', 'C', 'ABC', 'CAB']) expect(fixed(fixed(text))).toBe(fixed(text));
});

test('a repair that never ends is left out, and the text keeps its size', () => {
  rules.now = [
    ['fn-unused', /x+/g, 'xx$&'],
    ['pp-end-comma', /b/g, 'c'],
  ];
  expect(fixed('xb')).toBe('xc');
  expect(told[0]).toMatch(/^fn-unused/);
});

test('the edits are those of the text that went in, whatever the way', () => {
  rules.now = [
    ['pp-end-comma', /one/g, '2'],
    ['op-end-semicolon', /2/g, 'two'],
  ];
  expect(fixAll('one and one', t => ({ text: t }) as Analysis).edits).toEqual([
    { start: 0, end: 3, text: 'two' },
    { start: 8, end: 11, text: 'two' },
  ]);
});
