import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedEdits } from '../../../server/src/core/text/composedEdits';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/textEdit';

/** Edits of a text of this length that do not touch each other. */
const editsOf = (length: number): fc.Arbitrary<TextEdit[]> =>
  fc
    .tuple(fc.uniqueArray(fc.nat(length), { maxLength: 8 }), fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }))
    .map(([offsets, texts]) => {
      const ends = offsets.sort((a, b) => a - b);
      return texts.flatMap((text, i) => {
        const [start, end] = [ends[2 * i], ends[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      });
    });

const twoRounds = fc.string({ maxLength: 30 }).chain(text =>
  editsOf(text.length).chain(first => {
    const between = applyEdits(text, first);
    return editsOf(between.length).map(second => ({ text, first, second, between }));
  }),
);

test('two rounds of edits are the same made at once', () => {
  fc.assert(
    fc.property(twoRounds, ({ text, first, second, between }) => {
      expect(applyEdits(text, composedEdits(first, second, between))).toBe(applyEdits(between, second));
    }),
    { numRuns: 2000 },
  );
});

test('edits far from each other stay apart, so that a cursor between them keeps its place', () => {
  const edits = composedEdits([{ start: 0, end: 1, text: 'One' }], [{ start: 12, end: 13, text: 'B' }], 'One and then b');
  expect(edits).toEqual([
    { start: 0, end: 1, text: 'One' },
    { start: 10, end: 11, text: 'B' },
  ]);
});
