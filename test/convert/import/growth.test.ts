import { expect, it } from 'vitest';
import { extractedToText } from '../../../server/src/convert/import/text/text';
import { exponentOf } from '../../support/growth';

/** Between the effort in proportion to the size and that with its square. */
const ENOUGH = 1.5;

it.each([
  ['feet of pages', '_____\nSee the lakes.\n'],
  ['notes with stars', '* On behalf of the lakes.\nThe General Assembly,\n'],
  ['labels of notes', '1\nSee the lakes.\n'],
  ['lists in running text', 'Of lakes: (a) blue,\n(b) green and\n'],
])('the effort to read an extracted text of %s grows with its length', { timeout: 120_000 }, (_, piece) => {
  expect(exponentOf(extractedToText, piece, 400_000, ENOUGH)).toBeLessThanOrEqual(ENOUGH);
});

it('feet of pages as many as fit into the largest text are read', { timeout: 120_000 }, () => {
  expect(extractedToText('_____\nSee the lakes.\n'.repeat(150_000))).toHaveProperty('text');
});
