import { expect, test } from 'vitest';
import { entriesOf, isShownAsChange } from '../../../client/webview/comparison/entries';
import { stepFrom } from '../../../client/webview/comparison/steps';
import type { ComparedRow } from '../../../server/src/protocol/requests';

/** A clause by its name, which stands on that line. */
const clause = (name: string | null, line: number) =>
  name === null ? null : { name, range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } } };

const row = (
  kind: ComparedRow['kind'],
  base: [string | null, number],
  draft: [string | null, number],
  stale: string[] = [],
): ComparedRow => ({
  kind,
  base: clause(...base),
  draft: clause(...draft),
  pieces: [],
  stale,
});

const told = (rows: readonly ComparedRow[]) =>
  entriesOf(rows).map(({ kind, row: { base, draft } }) => `${kind} ${base?.name}>${draft?.name}`);

test('the place that a clause has left stands behind what stood before it in the base', () => {
  const rows = [row('moved', ['OP3', 4], ['OP1', 0]), row('renumbered', ['OP1', 0], ['OP2', 2]), row('renumbered', ['OP2', 2], ['OP3', 4])];
  expect(told(rows)).toEqual(['row OP3>OP1', 'row OP1>OP2', 'row OP2>OP3', 'left OP3>OP1']);
});

test('it stands at the beginning where nothing stood before it, and behind what was dropped before it', () => {
  const first = [row('renumbered', ['OP2', 2], ['OP1', 0]), row('movedAndChanged', ['OP1', 0], ['OP2', 2])];
  expect(told(first)).toEqual(['left OP1>OP2', 'row OP2>OP1', 'row OP1>OP2']);
  const dropped = [row('dropped', ['OP1', 0], [null, 0]), row('same', ['OP3', 4], ['OP1', 0]), row('moved', ['OP2', 2], ['OP2', 2])];
  expect(told(dropped)).toEqual(['row OP1>undefined', 'left OP2>OP2', 'row OP3>OP1', 'row OP2>OP2']);
});

test('places that were left one behind the other keep the order of the base', () => {
  const rows = [
    row('moved', ['OP3', 4], ['OP1', 0]),
    row('moved', ['OP2', 2], ['OP2', 2]),
    row('renumbered', ['OP1', 0], ['OP3', 4]),
    row('same', ['OP4', 6], ['OP4', 6]),
  ];
  expect(told(rows).slice(2)).toEqual(['row OP1>OP3', 'left OP2>OP2', 'left OP3>OP1', 'row OP4>OP4']);
});

test('what is the same is no change unless its dates are to be looked at', () => {
  expect(isShownAsChange(row('same', ['OP1', 0], ['OP1', 0]))).toBe(false);
  expect(isShownAsChange(row('renumbered', ['OP1', 0], ['OP2', 0]))).toBe(false);
  expect(isShownAsChange(row('same', ['OP1', 0], ['OP1', 0], ['seventy-eighth session']))).toBe(true);
  expect(isShownAsChange(row('new', [null, 0], ['OP1', 0]))).toBe(true);
});

test('steps go from change to change and round at the ends', () => {
  expect([stepFrom(null, [2, 5], true), stepFrom(2, [2, 5], true), stepFrom(5, [2, 5], true)]).toEqual([2, 5, 2]);
  expect([stepFrom(null, [2, 5], false), stepFrom(5, [2, 5], false), stepFrom(2, [2, 5], false)]).toEqual([5, 2, 5]);
  expect([stepFrom(3, [2, 5], true), stepFrom(3, [2, 5], false), stepFrom(3, [], true)]).toEqual([5, 2, null]);
});
