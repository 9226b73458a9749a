import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Pieces } from '../../../server/src/core/text/piece';

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('a piece of a later text does not keep the text that it was cut from', () => {
  const before = heapInUse();
  const pieces = new Pieces(new Pieces());
  const kept = Array.from({ length: 50 }, (_, i) => {
    const text = `Paragraph ${i} of a long text\n${'x'.repeat(1e6)}`;
    return pieces.of(text.slice(0, text.indexOf('\n')));
  });
  expect(heapInUse() - before).toBeLessThan(10e6);
  expect(kept[7]?.text).toBe('Paragraph 7 of a long text');
});
