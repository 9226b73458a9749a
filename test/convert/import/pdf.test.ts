import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../../server/src/convert/formats';
import { pdfToText } from '../../../server/src/convert/import/pdf/pdf';
import { type Placed, pdfOf } from '../../support/pdf';

const FIRST: readonly Placed[] = [
  [123, 735, 14, 'United Nations'],
  [487, 735, 10, 'A/RES/81/12'],
  [123, 705, 20, 'General Assembly'],
  [60, 570, 10, 'Eighty-first session'],
  [60, 558, 10, 'Agenda item 19 (c)'],
  [60, 546, 10, 'Lakes and rivers'],
  [123, 513, 14, 'Resolution adopted by the General Assembly on 4 November 2026'],
  [123, 474, 10, '[without reference to a Main Committee (A/81/L.7)]'],
  [79, 448, 12, '81/12.'],
  [123, 448, 12, 'Quiet lakes'],
  [147, 424, 10, 'The General Assembly,'],
  [147, 406, 10, 'Recalling its wish for quiet lakes,'],
  [291, 409.5, 6.5, '1'],
  [301, 406, 10, 'and all that came of it in the'],
  [123, 394, 10, 'years that followed, in 2024 12 lakes,'],
  [147, 376, 10, '1.'],
  [171, 376, 10, 'Declares the lakes of the region quiet, and asks those who live'],
  [123, 364, 10, 'there to listen'],
  [99, 112, 8, '__________________'],
  [117, 101, 5.5, '1'],
  [123, 98, 8.5, 'See A/80/7, and what'],
  [123, 88, 8.5, 'it says.'],
  [65, 44, 10, '26-12345 (E)'],
];
const SECOND: readonly Placed[] = [
  [60, 733, 8.5, 'A/RES/81/12'],
  [480, 733, 8.5, 'Quiet lakes'],
  [123, 710, 10, 'and to Report, every year;'],
  [147, 692, 10, '2.'],
  [171, 692, 10, 'Decides to remain seized.'],
  [398, 638, 10, '41st plenary meeting'],
  [407, 626, 10, '4 November 2026'],
  [60, 37, 8.5, '2/2'],
  [525, 38, 7, '26-12345'],
];

const read = async (bytes: Uint8Array) => {
  const reading = await pdfToText(bytes);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading;
};
const errorOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await pdfToText(bytes);
  return 'error' in reading ? reading.error.message : '';
};

describe('a PDF', () => {
  it('keeps letters that look like the mark of a note as letters', async () => {
    const lines = FIRST.map(
      ([x, y, size, words]): Placed => [x, y, size, words.replace('all that', 'all [^1] that').replace('and what', 'and [^1]')],
    );
    const { text } = await read(pdfOf([lines, SECOND]));
    expect(text).toContain('quiet lakes,[^1] and all \\[^1] that');
    expect(text).toContain('[^1]: See A/80/7, and \\[^1] it says.');
  });

  it('becomes a draft by where its letters stand', async () => {
    const { text } = await read(pdfOf([FIRST, SECOND]));
    expect(text).toBe(`---
symbol: A/RES/81/12
body: general-assembly
session: 81
agendaItem: 19 (c)
language: en
profile: un-ga
---

81/12. Quiet lakes

The General Assembly,

Recalling its wish for quiet lakes,[^1] and all that came of it in the years that followed, in 2024 12 lakes,

1. Declares the lakes of the region quiet, and asks those who live there to listen and to Report, every year;

2. Decides to remain seized.

41st plenary meeting
4 November 2026

[^1]: See A/80/7, and what it says.
`);
  });

  it('of no resolution keeps its words, in the order that they are read in', async () => {
    const { text } = await read(
      pdfOf([
        [
          [100, 600, 10, 'second'],
          [100, 700, 10, 'first'],
        ],
      ]),
    );
    expect(text).toBe('first\n\nsecond\n');
  });

  it('tells a note whose mark is not found', async () => {
    const { warnings } = await read(pdfOf([FIRST.filter(([, y]) => y !== 409.5)]));
    expect(warnings.map(({ message }) => message)).toContainEqual(expect.stringContaining('mark of note 1 is not found'));
  });

  it('keeps the rows of a table whose columns are clear', async () => {
    const row = (y: number, ...cells: string[]): Placed[] => cells.map((cell, i) => [100 + i * 150, y, 10, cell]);
    const { text } = await read(
      pdfOf([
        [
          [100, 700, 10, 'Counts of the lakes'],
          ...row(680, 'Lake', 'Fish'),
          ...row(668, 'Blue', '3'),
          ...row(656, 'Green', '12'),
          [100, 636, 10, 'That is all'],
          ...row(610, 'One', 'pair'),
        ],
      ]),
    );
    expect(text).toBe('Counts of the lakes\n\n| Lake | Fish |\n| Blue | 3 |\n| Green | 12 |\n\nThat is all\n\nOne pair\n');
  });

  it('keeps raised figures that belong to no note', async () => {
    const { text } = await read(
      pdfOf([
        [
          [100, 700, 10, 'Lakes of 5 m'],
          [153, 704, 6, '2'],
        ],
      ]),
    );
    expect(text).toContain('m2');
  });

  it('is told by its first bytes', () => {
    const reader = READERS.find(({ id }) => id === 'pdf');
    expect(reader?.recognises(pdfOf([FIRST]))).toBe(true);
  });
});

describe('a PDF that cannot be read says why', () => {
  it.each([
    ['no PDF', new TextEncoder().encode('%PDF-1.7 but then nothing'), /damaged/],
    ['an empty file', new Uint8Array(), /damaged/],
    ['scanned pages', pdfOf([[], []]), /no text.*text recognized/s],
    [
      'a password',
      pdfOf([FIRST], {
        trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> /P -4 >>`,
      }),
      /locked with a password/,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await errorOf(bytes)).toMatch(message);
  });

  it('too many pages', async () => {
    expect(await errorOf(pdfOf(new Array(501).fill([])))).toMatch(/more pages than any resolution/);
  });
});

it('a script in a PDF is not run', async () => {
  const script = 'globalThis.isScriptRun = true; app.alert(1)';
  await read(pdfOf([FIRST], { catalogue: `/OpenAction << /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >>` }));
  expect(globalThis).not.toHaveProperty('isScriptRun');
});

it('a damaged PDF is read or refused, whatever is damaged in it', async () => {
  const whole = pdfOf([FIRST, SECOND]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 1, max: whole.length }), async (changes, length) => {
      const bytes = whole.slice(0, length);
      for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
      const reading = await pdfToText(bytes);
      expect('error' in reading ? reading.error.message : reading.text).not.toBe('');
    }),
    { numRuns: 100 },
  );
});
