import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKnown } from '../../../server/src/core/citations/known';

const table = readFileSync(new URL('../../../server/data/resolutions.tsv', import.meta.url), 'utf8');
const known = readKnown(table);

describe('the index of resolutions', () => {
  test('knows title, date and meeting by the symbol, spaces or not', () => {
    expect(known.get('A/RES/70/1')).toMatchObject({ date: '2015-09-25', dateIsSure: true, title: expect.stringContaining('2030 Agenda') });
    expect(known.get('S/RES/1325 (2000)')).toEqual(known.get('S/RES/1325(2000)'));
    expect(known.get('A/RES/217 (III) A')?.date).toBe('1948-12-10');
    expect(known.get('A/RES/76/299')).toMatchObject({ date: '2022-07-28', meeting: '97th plenary meeting' });
    expect(known.get('A/RES/999/1')).toBeNull();
  });

  test('is searched by number, by symbol and by words of the title', () => {
    expect(known.search('70/1', 3).map(({ symbol }) => symbol)).toContain('A/RES/70/1');
    expect(known.search('A/HRC/RES/16/18', 1)[0]?.symbol).toBe('A/HRC/RES/16/18');
    expect(known.search('agenda 2030 transforming', 5)[0]?.symbol).toBe('A/RES/70/1');
    expect(known.search('   ', 5)).toEqual([]);
  });

  test('holds ASCII alone, so that it takes little room, and tells letters beyond it as they are', () => {
    expect(table).toMatch(/^[\0-\x7f]*$/);
    const one = readKnown('A/RES/\n99/1\t2044-11-05\t9\t\tKites in C\\u00f4te d\\u2019Ivoire and/\n99/2\t\t\t\tLoaves\n');
    expect(one.get('A/RES/99/1')?.title).toBe('Kites in Côte d’Ivoire and/');
    expect(one.search('côte', 1)[0]?.symbol).toBe('A/RES/99/1');
    expect(one.get('A/RES/99/2')?.title).toBe('Loaves');
  });
});
