import { expect, test } from 'vitest';
import { heard } from '../../../client/src/comparison/heard';

test('the extension hears what the page of a comparison says, and nothing else', () => {
  expect(heard({ kind: 'openAmendments', more: 1 })).toEqual({ kind: 'openAmendments' });
  expect(heard({ kind: 'open', side: 'draft', row: 3 })).toEqual({ kind: 'open', side: 'draft', row: 3 });
  for (const other of [
    null,
    'ready',
    {},
    { kind: 'fixAll' },
    { kind: 'open', side: 'rows', row: 3 },
    { kind: 'open', side: 'base', row: '3' },
  ])
    expect(heard(other)).toBeNull();
});
