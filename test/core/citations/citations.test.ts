import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { officialPageOf, symbolOf } from '../../../server/src/core/citations/symbols';

const citedIn = (words: string, organ = 'The General Assembly'): string[] => {
  const text = `${organ},\n\nRecalling ${words},\n\n1. Decides to act.\n`;
  return analyse(text).resolution.citations.map(c => [text.slice(c.start, c.end), c.symbol, c.date].filter(Boolean).join(' | '));
};

describe('citations', () => {
  it.each([
    ['its resolution 73/338 of 12 September 2019', ['73/338 | A/RES/73/338 | 2019-09-12']],
    ['resolutions 53/243 A and B of 13 September 1999', ['53/243 A | A/RES/53/243 A | 1999-09-13', 'B | A/RES/53/243 B | 1999-09-13']],
    ['resolutions 70/1 of 25 September 2015 and 71/2 of 3 May 2017', ['70/1 | A/RES/70/1 | 2015-09-25', '71/2 | A/RES/71/2 | 2017-05-03']],
    ['Security Council resolution 1325 (2000)', ['1325 (2000) | S/RES/1325 (2000)']],
    ['General Assembly resolution 2200 A (XXI) of 16 December 1966', ['2200 A (XXI) | A/RES/2200 (XXI) A | 1966-12-16']],
    ['Economic and Social Council resolution 2019/4 of 6 June 2019', ['2019/4 | E/RES/2019/4 | 2019-06-06']],
    ['Human Rights Council resolution 31/4 of 3 March 2016', ['31/4 | A/HRC/RES/31/4 | 2016-03-03']],
    ['its decision 78/560 of 13 August 2024', ['78/560 | A/DEC/78/560 | 2024-08-13']],
    ['the report A/76/100/Add.1', ['A/76/100/Add.1 | A/76/100/Add.1']],
    [
      'its resolutions 61/60 of 6 December 2006 on kites, 62/29 of 5 December 2007, entitled “Wind”, and 74/56 of 12 December 2019',
      ['61/60 | A/RES/61/60 | 2006-12-06', '62/29 | A/RES/62/29 | 2007-12-05', '74/56 | A/RES/74/56 | 2019-12-12'],
    ],
    ['its resolutions 73/1 of 3 October and 73/2 of 5 November 2018', ['73/1 | A/RES/73/1 | 2018-10-03', '73/2 | A/RES/73/2 | 2018-11-05']],
    [
      'the resolutions of the Council, including 33/23 of 30 September 2016,[^1] S-25/1 of 21 October 2016[^2] and 76/228',
      ['33/23 | A/HRC/RES/33/23 | 2016-09-30', 'S-25/1 | A/HRC/RES/S-25/1 | 2016-10-21', '76/228 | A/RES/76/228'],
    ],
    ['its resolution S‑32/1 of 2 June 2021', ['S‑32/1 | A/RES/S-32/1 | 2021-06-02']],
    [
      'Security Council resolutions 1325 (2000), 1820 (2008) and 1888(2009)',
      ['1325 (2000) | S/RES/1325 (2000)', '1820 (2008) | S/RES/1820 (2008)', '1888(2009) | S/RES/1888(2009)'],
    ],
    ['resolutions 1540 and 2325', ['1540 | S/RES/1540 (2004)', '2325 | S/RES/2325 (2016)']],
    ['Environment Assembly resolution 4/10 of 15 March 2019', ['4/10 | UNEP/EA.4/Res.10 | 2019-03-15']],
    ['its resolutions 70/291,72/284 and 75/291', ['70/291 | A/RES/70/291', '72/284 | A/RES/72/284', '75/291 | A/RES/75/291']],
    [
      'its resolutions 71/66 of 5 December 2016 73/66 of 5 December 2018 and 74/2',
      ['71/66 | A/RES/71/66 | 2016-12-05', '73/66 | A/RES/73/66 | 2018-12-05', '74/2 | A/RES/74/2'],
    ],
    ['its resolution 70/1 of 25 September 2015 and a share of 1,234/56', ['70/1 | A/RES/70/1 | 2015-09-25']],
    ['Conference resolution 6/1 of 6 November 2015', []],
    ['decision 21/1 adopted by the High-level Committee on Cooperation', []],
    ['Commission on Narcotic Drugs resolution 62/3 of 22 March 2019', []],
    ['Economic and Social Council resolution 663 C (XXIV) of 31 July 1957', ['663 C (XXIV) | E/RES/663 (XXIV) C | 1957-07-31']],
    ['the letter A/67/828-S/2013/210', ['A/67/828 | A/67/828', 'S/2013/210 | S/2013/210']],
    [
      'documents A/75/6 (Sect. 3), A/76/281 (Part II)/Add.1 and FCCC/CP/2015/10/Add.1',
      [
        'A/75/6 (Sect. 3) | A/75/6 (Sect. 3)',
        'A/76/281 (Part II)/Add.1 | A/76/281 (Part II)/Add.1',
        'FCCC/CP/2015/10/Add.1 | FCCC/CP/2015/10/Add.1',
      ],
    ],
    ['the response to HIV/AIDS and to COVID-19', []],
    ['a period of 24/7 watch and a ratio of 3/4', []],
  ])('in “%s”', (words, citations) => {
    expect(citedIn(words)).toEqual(citations);
  });

  it('takes a bare number for the organ’s own where its session allows', () => {
    expect(citedIn('its resolution 31/4 of 3 March 2016', 'The Human Rights Council')).toEqual(['31/4 | A/HRC/RES/31/4 | 2016-03-03']);
    expect(citedIn('General Assembly resolution 60/251 of 15 March 2006', 'The Human Rights Council')).toEqual([
      '60/251 | A/RES/60/251 | 2006-03-15',
    ]);
  });
});

describe('symbols', () => {
  it('are made of the body and the number, and lead to the official page', () => {
    expect(symbolOf('ES-11/1', 'general-assembly')).toBe('A/RES/ES-11/1');
    expect(symbolOf('4/1', 'other')).toBeNull();
    expect(officialPageOf('S/RES/1325 (2000)', 'fr')).toBe('https://docs.un.org/fr/S/RES/1325(2000)');
  });
});
