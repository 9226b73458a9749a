import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../server/src/workspace/entry';
import { Shelf } from '../../server/src/workspace/shelf';

const entry = (symbol: string | null, ...cited: string[]): Entry => ({
  symbol,
  title: `Title of ${symbol}`,
  date: null,
  cites: cited.map((each, i) => ({ start: 10 * i, end: 10 * i + 5, symbol: each, provision: null, paragraph: `OP${i + 1}` })),
});

const urisWith = (shelf: Shelf, symbol: string) => shelf.withSymbol(symbol).map(({ uri }) => uri);
const citing = (shelf: Shelf, symbol: string) => shelf.citing(symbol).map(({ text, citation }) => `${text.uri} ${citation.paragraph}`);

describe('the shelf', () => {
  it('finds texts by their symbol, spaces or not, in capitals or not', () => {
    const shelf = new Shelf();
    shelf.put('file:///a.unres', 'workspace', entry('S/RES/1325 (2000)'));
    expect(urisWith(shelf, 's/res/1325(2000)')).toEqual(['file:///a.unres']);
    expect(urisWith(shelf, 'S/RES/1326 (2000)')).toEqual([]);
  });

  it('tells every citation of a symbol, with its paragraph', () => {
    const shelf = new Shelf();
    shelf.put('file:///b.unres', 'workspace', entry(null, 'A/RES/70/1', 'A/RES/71/2', 'A/RES/70/1'));
    shelf.put('file:///a.unres', 'workspace', entry(null, 'A/RES/70/1'));
    expect(citing(shelf, 'A/RES/70/1')).toEqual(['file:///a.unres OP1', 'file:///b.unres OP1', 'file:///b.unres OP3']);
  });

  it('puts a new version of a text in the place of the old one', () => {
    const shelf = new Shelf();
    shelf.put('file:///a.unres', 'workspace', entry('A/RES/76/1', 'A/RES/70/1'));
    shelf.put('file:///a.unres', 'workspace', entry('A/RES/76/2', 'A/RES/70/2'));
    expect(urisWith(shelf, 'A/RES/76/1')).toEqual([]);
    expect(citing(shelf, 'A/RES/70/1')).toEqual([]);
    expect(citing(shelf, 'A/RES/70/2')).toEqual(['file:///a.unres OP1']);
    expect([...shelf.all()]).toHaveLength(1);
  });

  it('takes an open text as it is in the editor, and as it is on the disk once it is closed', () => {
    const shelf = new Shelf();
    shelf.put('file:///a.unres', 'workspace', entry('A/RES/76/1', 'A/RES/70/1'));
    shelf.put('file:///a.unres', 'open', entry('A/RES/76/1'));
    expect(citing(shelf, 'A/RES/70/1')).toEqual([]);
    expect(shelf.withSymbol('A/RES/76/1').map(({ source }) => source)).toEqual(['open']);
    shelf.take('file:///a.unres', 'open');
    expect(citing(shelf, 'A/RES/70/1')).toEqual(['file:///a.unres OP1']);
    shelf.take('file:///a.unres', 'workspace');
    expect([...shelf.all()]).toEqual([]);
  });

  it('knows a file by whatever encoding its address is written in', () => {
    const shelf = new Shelf();
    shelf.put('file:///C:/my%20drafts/a.unres', 'library', entry('A/RES/76/1'));
    shelf.put('file:///c%3A/my%20drafts/a.unres', 'open', entry('A/RES/76/1'));
    expect(shelf.withSymbol('A/RES/76/1')).toHaveLength(1);
  });

  it('keeps all texts of one symbol: open ones, those of the workspace, those of the library, each by address', () => {
    const shelf = new Shelf();
    for (const [name, source] of [
      ['z', 'library'],
      ['b', 'library'],
      ['y', 'workspace'],
      ['x', 'open'],
    ] as const) {
      shelf.put(`file:///${name}.unres`, source, entry('A/RES/70/1'));
    }
    expect(urisWith(shelf, 'A/RES/70/1')).toEqual(['x', 'y', 'b', 'z'].map(name => `file:///${name}.unres`));
  });

  it('does not mind texts that cite each other or themselves', () => {
    const shelf = new Shelf();
    shelf.put('file:///a.unres', 'workspace', entry('A/RES/76/1', 'A/RES/76/2', 'A/RES/76/1'));
    shelf.put('file:///b.unres', 'workspace', entry('A/RES/76/2', 'A/RES/76/1'));
    expect(citing(shelf, 'A/RES/76/1')).toEqual(['file:///a.unres OP2', 'file:///b.unres OP1']);
  });

  it('takes a symbol for a key and nothing else', () => {
    const shelf = new Shelf();
    for (const symbol of ['../../etc/passwd', '__proto__', 'constructor', '']) {
      shelf.put(`file:///${encodeURIComponent(symbol)}.unres`, 'workspace', entry(symbol, symbol));
      expect(shelf.withSymbol(symbol)).toHaveLength(1);
      expect(shelf.citing(symbol)).toHaveLength(1);
    }
    expect(shelf.withSymbol('toString')).toEqual([]);
  });

  it('is the same, however the texts came to be on it', () => {
    const change = fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      source: fc.constantFrom('open' as const, 'workspace' as const, 'library' as const),
      entry: fc.option(fc.record({ symbol: fc.constantFrom('1', '2', null), cites: fc.array(fc.constantFrom('1', '2', '3')) })),
    });
    fc.assert(
      fc.property(fc.array(change), changes => {
        const shelf = new Shelf();
        const last = new Map<string, (typeof changes)[number]>();
        for (const each of changes) {
          if (each.entry) shelf.put(each.name, each.source, entry(each.entry.symbol, ...each.entry.cites));
          else shelf.take(each.name, each.source);
          last.set(`${each.source} ${each.name}`, each);
        }
        const fresh = new Shelf();
        for (const each of last.values()) if (each.entry) fresh.put(each.name, each.source, entry(each.entry.symbol, ...each.entry.cites));
        for (const symbol of ['1', '2', '3']) {
          expect(shelf.withSymbol(symbol)).toEqual(fresh.withSymbol(symbol));
          expect(shelf.citing(symbol)).toEqual(fresh.citing(symbol));
        }
        expect(new Set(shelf.all())).toEqual(new Set(fresh.all()));
      }),
    );
  });
});
