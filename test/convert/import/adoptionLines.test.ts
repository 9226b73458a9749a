import { expect, test } from 'vitest';
import { withAdoptionLines } from '../../../server/src/convert/import/adoptionLines';
import { readKnown } from '../../../server/src/core/citations/known';

const INDEX = readKnown('A/RES/\n70/1\t2015-09-25\t9\t4thp\tKites\n');

const TEXT = '70/1. Kites\n\nThe General Assembly,\n\nNoting the kites,[^1]\n\nDecides to consider them.\n\n[^1]: Resolution 50/1.\n';
const read = (text: string) => ({ text, warnings: [] });

test('an adopted resolution without the lines of its adoption gets them from the index, and is told so', () => {
  const completed = withAdoptionLines(read(TEXT), 'text', INDEX);
  expect(completed).toEqual({
    text: TEXT.replace('them.\n', 'them.\n\n4th plenary meeting\n25 September 2015\n'),
    warnings: [{ message: expect.stringContaining('“4th plenary meeting, 25 September 2015” is from the index'), start: 0 }],
  });
});

test.each([
  ['has them', TEXT.replace('them.\n', 'them.\n\n5th plenary meeting\n25 September 2015\n'), 'text'],
  ['is not in the index', TEXT.replace('70/1.', '60/1.'), 'text'],
  ['is a draft', TEXT.replace('70/1. ', ''), 'text'],
  ['comes in a format that keeps them', TEXT, 'docx'],
])('a text that %s stays as it is', (_, text, reader) => {
  expect(withAdoptionLines(read(text), reader, INDEX)).toEqual(read(text));
});
