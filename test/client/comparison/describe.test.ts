import { expect, test } from 'vitest';
import { countsIn, spokenRow } from '../../../client/webview/comparison/describe';
import type { Words } from '../../../client/webview/comparison/messages';
import type { ComparedRow } from '../../../server/src/protocol/requests';

const KINDS = ['same', 'renumbered', 'moved', 'changed', 'movedAndChanged', 'new', 'dropped'] as const;
const forKinds = (of: (kind: string) => string) => Object.fromEntries(KINDS.map(kind => [kind, of(kind)])) as Words['kinds'];

const WORDS: Words = {
  kinds: forKinds(kind => kind),
  counts: forKinds(kind => `{0} ${kind}`),
  preambular: 'preambular paragraph {0}',
  operative: 'operative paragraph {0}',
  before: '{0}, before {1}',
  onlyChanges: '',
  previous: '',
  next: '',
  copyAmendments: '',
  openAmendments: '',
  stale: '',
  movedFrom: '',
  movedTo: '',
  empty: 'Both texts are empty.',
  noChanges: 'Nothing has changed.',
  place: '',
};
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const row = (kind: ComparedRow['kind'], base: string | null, draft: string | null): ComparedRow => ({
  kind,
  base: base === null ? null : { name: base, range },
  draft: draft === null ? null : { name: draft, range },
  pieces: [],
  stale: [],
});
const said = (...args: Parameters<typeof row>) => spokenRow(row(...args), WORDS);

test('a row is spoken as a person would say it', () => {
  expect(said('changed', 'OP3', 'OP3')).toBe('changed, operative paragraph 3');
  expect(said('moved', 'OP12 (b)', 'OP2')).toBe('moved, operative paragraph 2, before operative paragraph 12 (b)');
  expect(said('dropped', 'B PP1', null)).toBe('dropped, B, preambular paragraph 1');
  expect(said('new', null, 'footnote 2')).toBe('new, footnote 2');
});

test('what happened is counted, what happened to nothing is not told', () => {
  expect(countsIn([row('same', 'OP1', 'OP1'), row('new', null, 'OP2'), row('new', null, 'OP3')], WORDS)).toBe('2 new · 1 same');
  expect(countsIn([row('same', 'OP1', 'OP1')], WORDS)).toBe('Nothing has changed. · 1 same');
  expect(countsIn([], WORDS)).toBe('Both texts are empty.');
});
