import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { comparisonOf } from '../../../server/src/features/compare/comparison';
import { exponentOf } from '../../support/growth';

/** Between the effort in proportion to the size and that with its square. */
const ENOUGH = 1.5;
const ORGAN = 'The General Assembly,\n\n';

/** What became of the clauses of a text in another, each kind with how often. */
function kindsOf(base: string, draft: string): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { kind } of comparisonOf(analyse(base), analyse(draft)).rows) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

describe('texts that say the same again and again', () => {
  const text = ORGAN + '1. Decides to meet;\n\n'.repeat(100);

  it('are the same as themselves', () => {
    expect(kindsOf(text, text)).toEqual({ same: 101 });
  });

  it('differ by what was changed, inserted and dropped in them', () => {
    const lines = text.split('\n\n');
    lines[30] = '1. Encourages all harbours to attend;';
    lines.splice(60, 1);
    lines.splice(80, 0, '1. Decides to meet;');
    const { same = 0, ...others } = kindsOf(text, lines.join('\n\n'));
    expect(same).toBeGreaterThanOrEqual(99);
    expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4);
  });
});

it.each([
  ['the same paragraphs', '1. Decides to meet;\n\n'],
  ['the same subparagraphs', '1. Requests:\n\n(a) To report;\n\n(b) To report;\n\n'],
])('the effort to compare %s with themselves grows with their number', { timeout: 120_000 }, (_, piece) => {
  const compared = (text: string) => {
    const analysis = analyse(ORGAN + text);
    return comparisonOf(analysis, analysis);
  };
  expect(exponentOf(compared, piece, 400_000, ENOUGH)).toBeLessThanOrEqual(ENOUGH);
});

it('the effort to compare the same paragraphs with others between them grows with their number', { timeout: 120_000 }, () => {
  const compared = (text: string) => comparisonOf(analyse(ORGAN + text), analyse(`${ORGAN}2. Notes;\n\n${text}3. Ends.\n`));
  expect(exponentOf(compared, '1. Decides to meet;\n\n', 400_000, ENOUGH)).toBeLessThanOrEqual(ENOUGH);
});
