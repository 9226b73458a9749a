import { describe, expect, test } from 'vitest';
import { type Line, linesOf, type Setting } from '../../../../server/src/convert/export/pdf/lines';
import type { Typesetting } from '../../../../server/src/convert/export/pdf/typesetting';

/** Every letter is ten points wide and a blank too. */
const type = (direction: 'ltr' | 'rtl'): Typesetting => ({
  direction,
  leading: 1,
  partsOf: text => [{ text, font: { name: 'Times-Roman', scale: 1 } }],
  widthOf: ({ text }) => text.length * 10,
});
const SETTING: Setting = { left: 0, first: 0, right: 100, size: 10, leading: 12, align: 'start' };
const lines = (words: string, direction: 'ltr' | 'rtl' = 'ltr', setting: Partial<Setting> = {}) =>
  linesOf(null, [{ words }], { ...SETTING, ...setting }, type(direction));
/** What stands where, from the side where lines begin; blanks are left out. */
const shown = ({ pieces }: Line): [number, string][] =>
  pieces.filter(({ text }) => text.trim() !== '').map(({ x, text }) => [x, text.trim()]);

describe('lines', () => {
  test('are filled, and spread to both margins but for the last', () => {
    expect(lines('aaa bbb cc dd', 'ltr', { align: 'justify' }).map(shown)).toEqual([
      [
        [0, 'aaa'],
        [40, 'bbb'],
        [80, 'cc'],
      ],
      [[0, 'dd']],
    ]);
    expect(lines('aaa bb dddddd', 'ltr', { align: 'justify' }).map(shown)[0]).toEqual([
      [0, 'aaa'],
      [80, 'bb'],
    ]);
  });

  test('break Chinese between its characters, but before no full stop and within no number', () => {
    const broken = lines('大会回顾其决议一二三。第1234号和').map(line =>
      shown(line)
        .map(([, text]) => text)
        .join(''),
    );
    expect(broken).toEqual(['大会回顾其决议一二', '三。第1234号和']);
  });

  test('begin no line with the mark of a note', () => {
    const marked = linesOf(null, [{ words: '大会回顾其决议一二三' }, { words: '1', note: '1' }], SETTING, type('ltr'));
    expect(
      marked.map(line =>
        shown(line)
          .map(([, text]) => text)
          .join(''),
      ),
    ).toEqual(['大会回顾其决议一二', '三1']);
    expect(marked.map(({ marks }) => marks)).toEqual([[], ['1']]);
  });

  test('of Arabic keep numbers and Latin words from left to right, and turn brackets', () => {
    expect(lines('قرار (89/3) ab cd من', 'rtl', { right: 400 }).map(shown)).toEqual([
      [
        [0, 'قرار'],
        [50, ')'],
        [60, '89/3'],
        [100, '('],
        [120, 'cd'],
        [150, 'ab'],
        [180, 'من'],
      ],
    ]);
  });

  test('of English take in Arabic words in their order', () => {
    expect(lines('see قرار رقم here', 'ltr', { right: 400 }).map(shown)).toEqual([
      [
        [0, 'see'],
        [40, 'رقم'],
        [80, 'قرار'],
        [130, 'here'],
      ],
    ]);
  });
});
