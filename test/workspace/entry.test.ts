import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { entryOf, symbolOfName } from '../../server/src/workspace/entry';

const LAKES = `76/301. Lakes of the high plains

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,[^1]

1. Invites Member States:

(a) To act on paragraph 3 (a) of resolution 71/2 of 3 November 2016;

(b) To report on it;

2. Decides to remain seized of the matter.

103rd plenary meeting
7 September 2022

[^1]: See also A/76/15.
`;

const entryFor = (text: string) => entryOf(analyse(text));

describe('the entry of a text', () => {
  it('has what the text says of itself', () => {
    expect(entryFor(LAKES)).toMatchObject({ symbol: 'A/RES/76/301', title: 'Lakes of the high plains', date: '2022-09-07' });
  });

  it('has every citation with the innermost paragraph it stands in, and the part that is cited', () => {
    const { cites } = entryFor(LAKES);
    expect(cites.map(({ symbol, paragraph }) => [symbol, paragraph])).toEqual([
      ['A/RES/70/1', 'PP1'],
      ['A/RES/71/2', 'OP1 (a)'],
      ['A/76/15', null],
    ]);
    expect(cites[1]?.provision).toMatchObject({ paragraph: 3, letters: ['a'] });
    expect(LAKES.slice(cites[0]?.start, cites[0]?.end)).toBe('70/1');
  });

  it.each([
    ['Resolution adopted by the General Assembly on 7 September 2022\n\n', '2022-09-07'],
    ['[Resolution adopted by the Human Rights Council on 12 October 2023\n\n', '2023-10-12'],
    ['Adopted by the Security Council at its 9100th meeting, on 1 July 2022\n\n', '2022-07-01'],
    ['', null],
  ])('has the date that the masthead tells: %j', (masthead, date) => {
    expect(entryFor(`${masthead}The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n`).date).toBe(date);
  });

  it('has nothing of a draft that says nothing', () => {
    expect(entryFor('')).toEqual({ symbol: null, title: null, date: null, cites: [] });
  });
});

describe('the name of a file', () => {
  it.each([
    ['file:///library/A_RES_76_299.xml', 'A/RES/76/299'],
    ['file:///library/a_res_76_299-EN.txt', 'A/RES/76/299'],
    ['file:///library/A_HRC_RES_54_35_E.xml', 'A/HRC/RES/54/35'],
    ['file:///library/A_RES_ES-11_1.txt', 'A/RES/ES-11/1'],
    ['file:///library/A_RES_S-32_1.txt', 'A/RES/S-32/1'],
    ['file:///library/S_RES_1325%20(2000).txt', 'S/RES/1325 (2000)'],
    ['file:///library/S_RES_1325_(2000).txt', 'S/RES/1325(2000)'],
    ['file:///library/A_RES_76_105-2118712E.xml', 'A/RES/76/105'],
    ['file:///library/..%2F..%2Fetc%2Fpasswd', null],
    ['file:///library/notes.txt', null],
    ['untitled:Untitled-1', null],
  ])('%s tells the symbol %s', (uri, symbol) => {
    expect(symbolOfName(uri)).toBe(symbol);
  });
});
