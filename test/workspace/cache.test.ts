import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { fromCache, type Remembered, toCache } from '../../server/src/workspace/cache';
import { entryOf } from '../../server/src/workspace/entry';

const TEXT = `76/301. Lakes

The General Assembly,

Recalling paragraph 3 (a) of its resolution 70/1 of 25 September 2015 and resolution 71/2,

1. Decides to remain seized of the matter.
`;

const REMEMBERED: Remembered[] = [
  { uri: 'file:///a.unres', mtime: 1, size: 2, entry: entryOf(analyse(TEXT)), problem: null },
  { uri: 'file:///b.txt', mtime: 3, size: 4, entry: null, problem: null },
  { uri: 'file:///c.xml', mtime: 5, size: 6, entry: null, problem: 'The file is no XML.' },
];

describe('the cache', () => {
  it('remembers all that was known', () => {
    expect(fromCache(toCache(REMEMBERED, '1.0.0'), '1.0.0')).toEqual(REMEMBERED);
  });

  it('remembers nothing for another version of the program', () => {
    expect(fromCache(toCache(REMEMBERED, '1.0.0'), '1.0.1')).toEqual([]);
  });

  it('remembers nothing where it is damaged, whatever is missing', () => {
    const cache = toCache(REMEMBERED, '1.0.0');
    for (let end = 0; end < cache.length; end++) expect(fromCache(cache.slice(0, end), '1.0.0')).toEqual([]);
    const shortened = JSON.stringify({ ...JSON.parse(cache), strings: [] });
    expect(fromCache(shortened, '1.0.0')).toEqual([]);
  });
});
