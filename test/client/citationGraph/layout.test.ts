import { describe, expect, test } from 'vitest';
import { layOut } from '../../../client/webview/citationGraph/layout';
import { nextIn } from '../../../client/webview/citationGraph/steps';

const node = (id: string, date: string | null, more = {}) => ({
  id,
  label: id.slice(6),
  date,
  source: 'index' as const,
  organ: 'General Assembly',
  ...more,
});

const many = Array.from({ length: 300 }, (_, i) => node(`A/RES/${40 + (i % 40)}/${i}`, `${1985 + (i % 40)}-12-01`));

describe('the layout of the graph of citations', () => {
  test('runs from the oldest text to the drafts', () => {
    const { places, columns } = layOut(
      [
        node('A/RES/81/9', null, { source: 'open' }),
        ...Array.from({ length: 5 }, (_, i) => node(`A/RES/70/${i}`, '2015-09-25')),
        ...Array.from({ length: 5 }, (_, i) => node(`A/RES/48/${i}`, '1993-12-20')),
        node('E/INF/2', null, { source: 'unknown' }),
      ],
      1.5,
    );
    expect(columns.map(({ years, isDrafts }) => years ?? isDrafts)).toEqual([false, ['1993', '1993'], ['2015', '2015'], true]);
    const x = (id: string) => places.get(id)?.x ?? NaN;
    expect([x('E/INF/2') < x('A/RES/48/1'), x('A/RES/48/1') < x('A/RES/70/1'), x('A/RES/70/1') < x('A/RES/81/9')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('puts a text without a date where its number puts it', () => {
    const symbols = ['A/RES/53/243A', 'S/RES/1325(2000)', 'E/RES/2019/4', 'A/RES/56/13'];
    const yearsOf = (id: string) => layOut([node(id, null)], 1).columns[0]?.years?.[0];
    expect(symbols.map(yearsOf)).toEqual(['1998', '2000', '2019', '2001']);
  });

  test('keeps 300 texts apart, in about the shape of the panel', () => {
    const { places, columns } = layOut(many, 1.5);
    const points = [...places.values()];
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(300);
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    const shape = spread(points.map(({ x }) => x)) / spread(points.map(({ y }) => y));
    expect(shape).toBeGreaterThan(1);
    expect(shape).toBeLessThan(2.5);
    expect(columns.length).toBeLessThan(20);
  });

  test('depends on the texts alone, not on their order', () => {
    expect(layOut([...many].reverse(), 1.5).places).toEqual(layOut(many, 1.5).places);
  });

  test('draws nothing where there is nothing', () => {
    expect(layOut([], 1)).toEqual({ places: new Map(), columns: [] });
  });
});

describe('a step with an arrow key', () => {
  const places = new Map(Object.entries({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 90, y: 80 }, d: { x: 0, y: 50 } }));

  test('goes to the next text straight ahead', () => {
    expect(nextIn(places, 'a', 'ArrowRight')).toBe('b');
    expect(nextIn(places, 'a', 'ArrowDown')).toBe('d');
    expect(nextIn(places, 'b', 'ArrowLeft')).toBe('a');
  });

  test('goes nowhere where there is none', () => {
    expect(nextIn(places, 'a', 'ArrowUp')).toBeNull();
    expect(nextIn(places, 'unknown', 'ArrowUp')).toBeNull();
  });
});
