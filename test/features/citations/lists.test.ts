import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { citedFormOf, kindOf, partOfSymbol } from '../../../server/src/core/citations/cited';
import type { Finding } from '../../../server/src/core/rules/rule';
import { atHand } from '../../../server/src/features/citations/acquaintance';
import { addressOf, SCHEME, shownAt } from '../../../server/src/features/citations/address';
import { contentAt } from '../../../server/src/features/citations/content';
import { citationGraphOf } from '../../../server/src/features/citations/graph';
import { citedByOf, citesOf, hierarchyRootAt } from '../../../server/src/features/citations/hierarchy';
import { insertionOf } from '../../../server/src/features/citations/insertion';
import { lensesOf, lensTitle } from '../../../server/src/features/citations/lens';
import { searchResolutions } from '../../../server/src/features/citations/search';
import { citedByOrgan } from '../../../server/src/features/citations/view';
import { resolutionSymbolsOf } from '../../../server/src/features/citations/workspaceSymbols';
import { RESOLUTION_SCHEME } from '../../../server/src/protocol/requests';
import { entryOf } from '../../../server/src/workspace/entry';
import { atCursor, CURSOR, HEAD, workspaceOf } from '../fixture';
import { ARCHES, asking, DRAFT, PIERS, PLAN, WORKSPACE } from './texts';

test.each([
  ['A/RES/73/338', 'resolution', 'General Assembly', '73/338'],
  ['A/RES/53/243 B', 'resolution', 'General Assembly', '53/243 B'],
  ['A/RES/75/253A-B', 'resolution', 'General Assembly', '75/253 A-B'],
  ['A/RES/217(III)A', 'resolution', 'General Assembly', '217 A (III)'],
  ['A/RES/2625 (XXV)', 'resolution', 'General Assembly', '2625 (XXV)'],
  ['A/RES/3201 (S-VI)', 'resolution', 'General Assembly', '3201 (S-VI)'],
  ['A/RES/ES-11/1', 'resolution', 'General Assembly', 'ES-11/1'],
  ['A/DEC/78/560', 'decision', 'General Assembly', '78/560'],
  ['S/RES/1325(2000)', 'resolution', 'Security Council', '1325 (2000)'],
  ['E/RES/2019/4', 'resolution', 'Economic and Social Council', '2019/4'],
  ['E/RES/1996(LX)', 'resolution', 'Economic and Social Council', '1996 (LX)'],
  ['A/HRC/RES/S-30/1', 'resolution', 'Human Rights Council', 'S-30/1'],
  ['UNEP/EA.5/Res.14', 'resolution', 'United Nations Environment Assembly', '5/14'],
  ['A/76/L.74', 'document', 'Documents', 'A/76/L.74'],
  ['S/PRST/2013/2', 'document', 'Documents', 'S/PRST/2013/2'],
])('%s is cited as %s of the %s, %s', (symbol, kind, organ, number) => {
  expect(citedFormOf(symbol)).toEqual({ kind, organ, number });
  expect(kindOf(symbol)).toBe(kind);
});

test('a symbol names a part by its letter', () => {
  expect(partOfSymbol('A/RES/53/243 B')).toEqual({ whole: 'A/RES/53/243', letter: 'B' });
  expect(partOfSymbol('A/RES/217 (III) A')).toEqual({ whole: 'A/RES/217 (III)', letter: 'A' });
  expect(partOfSymbol('A/RES/73/338')).toBeNull();
  expect(partOfSymbol('S/RES/1325 (2000)')).toBeNull();
});

describe('the address of a read-only document', () => {
  test('is the symbol, and tells the file where that is needed', () => {
    expect(SCHEME).toBe(RESOLUTION_SCHEME);
    expect(addressOf({ symbol: 'S/RES/1325 (2000)', as: 'card', file: null })).toBe('rapporteur-resolution:/S/RES/1325(2000).md');
    const shown = { symbol: 'A/RES/70/1', as: 'text', file: 'file:///a%20b/c.xml' } as const;
    expect(shownAt(addressOf(shown))).toEqual(shown);
  });

  test('is read as editors write it', () => {
    expect(shownAt('rapporteur-resolution:/S/RES/1325%282000%29.md')?.symbol).toBe('S/RES/1325(2000)');
    for (const uri of [
      'file:///A/RES/70/1.unres',
      'rapporteur-resolution:/',
      'rapporteur-resolution:/A/RES/70/1',
      'rapporteur-resolution:/%E0.md',
    ])
      expect(shownAt(uri)).toBeNull();
  });
});

describe('a read-only document holds', () => {
  test('the text of the library', async () => {
    expect(await contentAt('rapporteur-resolution:/A/RES/74/12.unres', WORKSPACE)).toMatchObject({
      languageId: 'un-resolution',
      text: expect.stringContaining('Looks at the arches'),
    });
    const withFile = addressOf({ symbol: 'A/RES/74/12', as: 'text', file: ARCHES });
    expect(await contentAt(withFile, WORKSPACE)).toMatchObject({ text: expect.stringContaining('Looks at the arches') });
  });

  test('the card of what is known', async () => {
    const card = (await contentAt('rapporteur-resolution:/A/RES/70/5.md', WORKSPACE))?.text;
    expect(card).toBe(`# General Assembly resolution 70/5

Bridges and rivers

- Adopted on 2 November 2015
- At the 37th plenary meeting
- Symbol A/RES/70/5
- Cited by 41 of the resolutions that the index counted
- Official page: <https://docs.un.org/en/A/RES/70/5>
`);
    const cited = (await contentAt('rapporteur-resolution:/A/RES/76/900.md', WORKSPACE))?.text;
    expect(cited).toMatch(/## Cited by 1\n\n- \[Care of bridges\].*: OP1, OP2$/m);
    expect(cited).toContain(`<${DRAFT}>`);
  });

  test('nothing that is not at hand', async () => {
    for (const uri of [
      'rapporteur-resolution:/A/RES/12/345.md',
      'rapporteur-resolution:/A/RES/70/5.unres',
      'rapporteur-resolution:/A/RES/../../etc/passwd.unres',
      addressOf({ symbol: 'A/RES/74/12', as: 'text', file: 'file:///etc/passwd' }),
    ])
      expect(await contentAt(uri, WORKSPACE)).toBeNull();
  });
});

describe('a search', () => {
  const search = async (query: string) =>
    searchResolutions(query, await atHand(WORKSPACE), 10).map(({ symbol, text }) => `${symbol}${text ? ` ${text.source}` : ''}`);

  test('finds by number, the texts at hand first, each once', async () => {
    expect(await search('7')).toEqual(['A/RES/76/900 workspace', 'A/RES/75/7 library', 'A/RES/74/12 library', 'A/RES/70/5']);
    expect(await search('A/RES/76/9')).toEqual(['A/RES/76/900 workspace']);
    expect(await search('1999')).toEqual(['S/RES/1999 (2011)']);
  });

  test('finds by words of the title, whatever their order', async () => {
    expect(await search('bridges plan')).toEqual(['A/RES/76/900 workspace']);
    expect(await search('BRIDGES')).toEqual(['A/RES/76/900 workspace', 'A/RES/70/5', 'S/RES/1999 (2011)']);
  });

  test('finds nothing without words', async () => {
    expect(await search(' ')).toEqual([]);
    expect(await search('(((')).toEqual([]);
  });
});

test('symbols of the workspace are drafts too, and what the client can open', async () => {
  const symbols = async (query: string, showsResolutions: boolean) =>
    (await resolutionSymbolsOf(query, WORKSPACE, showsResolutions)).map(({ name, uri }) => [name, uri]);
  expect(await symbols('', true)).toEqual([
    ['76/900 Plan for bridges', PLAN],
    ['Care of bridges', DRAFT],
  ]);
  expect(await symbols('care', false)).toEqual([['Care of bridges', DRAFT]]);
  expect(await symbols('70', true)).toEqual([['70/5 Bridges and rivers', 'rapporteur-resolution:/A/RES/70/5.md']]);
  expect(await symbols('70', false)).toEqual([]);
  expect(await symbols('arches', false)).toEqual([]);
});

describe('a citation is inserted', () => {
  const inserted = async (query: string, marked: string): Promise<string> => {
    const { analysis, offset } = atCursor(marked);
    const [found] = searchResolutions(query, await atHand(WORKSPACE), 1);
    return found ? insertionOf(found, analysis, offset) : '';
  };

  test.each([
    ['with the word and the date', '70/5', asking(`its ${CURSOR}`), 'resolution 70/5 of 2 November 2015'],
    ['without the word where it stands', '70/5', asking(`its resolution ${CURSOR}`), '70/5 of 2 November 2015'],
    ['with “its” where the organ is the own one', '70/5', asking(CURSOR), 'its resolution 70/5 of 2 November 2015'],
    ['without a date in a footnote', '70/5', `${HEAD}1. Reads.[^1]\n\n[^1]: See ${CURSOR}\n`, 'resolution 70/5'],
    ['with a capital at its beginning', '70/5', `${HEAD}1. Reads.[^1]\n\n[^1]: ${CURSOR}.\n`, 'Resolution 70/5'],
    ['in a list', '70/5', asking(`resolutions 76/900 and ${CURSOR}`), '70/5 of 2 November 2015'],
    ['with the organ where it is another', '1999', asking(CURSOR), 'Security Council resolution 1999 (2011) of 11 July 2011'],
    [
      'without the date where the text has given it',
      '70/5',
      asking(`resolution 70/5 of 2 November 2015 and its ${CURSOR}`),
      'resolution 70/5',
    ],
    ['without a date in the Security Council', '1999', `The Security Council,\n\nRecalling its ${CURSOR}\n`, 'resolution 1999 (2011)'],
  ])('%s', async (_, query, marked, expected) => {
    expect(await inserted(query, marked)).toBe(expected);
  });
});

describe('the view of citations', () => {
  const finding = (rule: string, start: number, end: number): Finding =>
    ({ rule, severity: 'warning', message: rule, start, end, fix: null }) as unknown as Finding;

  test('groups by organ, what is wrong and unknown first', async () => {
    const text = asking('resolutions 70/5, 66/345 and 76/900, Security Council resolution 1999 (2011) and the report A/76/555');
    const analysis = analyse(text);
    const at = text.indexOf('76/900');
    const findings = [finding('ref-date-mismatch', at, at + 6), finding('spelling', 0, text.length)];
    const organs = citedByOrgan([{ uri: DRAFT, cites: entryOf(analysis).cites, findings }], await atHand(WORKSPACE), true);
    expect(organs.map(({ name, cited }) => [name, cited.map(({ symbol, state }) => `${symbol} ${state}`)])).toEqual([
      ['General Assembly', ['A/RES/76/900 wrong', 'A/RES/66/345 unknown', 'A/RES/70/5 index']],
      ['Security Council', ['S/RES/1999 (2011) index']],
      ['Documents', ['A/76/555 document']],
    ]);
    expect(organs[0]?.cited[0]).toMatchObject({ title: 'Plan for bridges', problems: ['ref-date-mismatch'], target: PLAN });
    expect(organs[0]?.cited[0]?.places).toMatchObject([{ uri: DRAFT, citation: { paragraph: 'OP1' } }]);
  });
});

test('the graph has the workspace, what it cites, and who cites it', async () => {
  const { nodes, edges } = citationGraphOf(await atHand(WORKSPACE), true);
  expect(nodes.map(({ label, source }) => `${label} ${source}`)).toEqual(['76/900 workspace', 'Care of bridges workspace', '75/7 library']);
  expect(edges).toEqual([
    { from: DRAFT, to: 'A/RES/76/900', count: 2 },
    { from: DRAFT, to: 'A/RES/75/7', count: 1 },
  ]);
});

test('a circle of citations is no trouble', async () => {
  const circle = workspaceOf({
    'file:///a.unres': '76/1. Oars\n\nThe General Assembly,\n\n1. Recalls resolution 76/2.\n',
    'file:///b.unres': '76/2. Sails\n\nThe General Assembly,\n\n1. Recalls resolution 76/1.\n',
  });
  expect(citationGraphOf(await atHand(circle), true).edges).toHaveLength(2);
});

describe('the hierarchy', () => {
  test('begins at a citation or at the title', async () => {
    const root = async (marked: string) => {
      const { analysis, offset } = atCursor(marked);
      return (await hierarchyRootAt(analysis, offset, 'file:///here.unres', WORKSPACE, true))?.item;
    };
    expect(await root(asking('resolution 75/<|>7'))).toMatchObject({
      name: '75/7',
      detail: 'Piers of stone',
      uri: 'rapporteur-resolution:/A/RES/75/7.unres',
      file: PIERS,
    });
    expect(await root(`Bri<|>dges\n\n${HEAD.slice(9)}1. Reads.\n`)).toMatchObject({
      name: 'Bridges',
      symbol: null,
      file: 'file:///here.unres',
    });
    expect(await root(asking('the bri<|>dges'))).toBeUndefined();
  });

  test('tells who cites and who is cited', async () => {
    expect((await citedByOf('A/RES/75/7', WORKSPACE, true)).map(({ item, places }) => [item.name, places.length])).toEqual([
      ['Care of bridges', 1],
    ]);
    expect((await citesOf(DRAFT, WORKSPACE, true)).map(({ item, places }) => [item.name, places.length])).toEqual([
      ['76/900', 2],
      ['75/7', 1],
    ]);
    expect((await citesOf('rapporteur-resolution:/A/RES/75/7.unres', WORKSPACE, true)).map(({ item }) => item.name)).toEqual(['74/12']);
    expect(await citedByOf(null, WORKSPACE, true)).toEqual([]);
    expect(await citesOf(null, WORKSPACE, true)).toEqual([]);
  });
});

test('the lens counts each text once', async () => {
  const analysis = analyse(
    '76/900. Plan for bridges\n\nThe General Assembly,\n\n1. Recalls resolutions 70/5 and 76/900, and again resolution 70/5.\n',
  );
  expect(lensesOf(analysis)?.counted).toEqual(['cited-by', 'cites']);
  expect(await lensTitle(analysis, 'cited-by', WORKSPACE)).toBe('cited by 1');
  expect(await lensTitle(analysis, 'cites', WORKSPACE)).toBe('cites 1');
  expect(lensesOf(analyse(asking('nothing')))?.counted).toEqual(['cites']);
  expect(lensesOf(analyse('The Security Council,\n\nNoting bridges,\n'))?.span).toEqual({ start: 0, end: 21 });
  expect(lensesOf(analyse(''))).toBeNull();
});
