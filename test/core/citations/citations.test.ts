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
    ['General Assembly resolution 2200 A (XXI) of 16 December 1966', ['2200 A (XXI) | A/RES/2200 A (XXI) | 1966-12-16']],
    ['Economic and Social Council resolution 2019/4 of 6 June 2019', ['2019/4 | E/RES/2019/4 | 2019-06-06']],
    ['Human Rights Council resolution 31/4 of 3 March 2016', ['31/4 | A/HRC/RES/31/4 | 2016-03-03']],
    ['its decision 78/560 of 13 August 2024', ['78/560 | A/DEC/78/560 | 2024-08-13']],
    ['the report A/76/100/Add.1', ['A/76/100/Add.1 | A/76/100/Add.1']],
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
