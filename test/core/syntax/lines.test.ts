import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines, toldLines } from '../../../server/src/core/syntax/lines';
import { commonEnd, commonStart } from '../../../server/src/core/text/common';

/** Few different units, so that line ends meet and stretches repeat. */
const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028', '\t'), maxLength: 30 });
const edit = fc.record({ at: fc.nat(30), removed: fc.nat(6), put: text });

test('lines are the same whether they are taken over from an earlier text or read anew', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 5 }), (start, edits) => {
      let known = { text: start, lines: splitLines(start) };
      for (const { at, removed, put } of edits) {
        const next = known.text.slice(0, at) + put + known.text.slice(at + removed);
        known = { text: next, lines: toldLines(next, known, line => line) };
        expect(known.lines).toEqual(splitLines(next));
      }
    }),
    { numRuns: 3000 },
  );
});

test('only the lines that an edit touches are looked at', () => {
  const before = Array.from({ length: 50 }, (_, i) => `line ${i}`).join('\n');
  const asked: number[] = [];
  toldLines(before.replace('line 20', 'line xx'), { text: before, lines: splitLines(before) }, line => {
    asked.push(line.from);
    return line;
  });
  expect(asked).toEqual([before.indexOf('line 20')]);
});

test.each([
  ['', '', 0, 0],
  ['abc', 'abc', 3, 0],
  ['abcabc', 'abc', 3, 0],
  ['xaz', 'xbz', 1, 1],
  [`${'a'.repeat(9000)}x${'b'.repeat(9000)}`, `${'a'.repeat(9000)}yy${'b'.repeat(9000)}`, 9000, 9000],
])('texts have a start and an end in common', (one, other, start, end) => {
  expect(commonStart(one, other)).toBe(start);
  expect(commonEnd(one, other, start)).toBe(end);
});
