import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { fixAll, isFixable } from '../../server/src/core/fix';
import { onError } from '../support/meaning';

/** Texts on which repairs once went on and on. */
test.each([
  ['forty footnote marks before one colon', `Noting it${'[^1]'.repeat(40)}:\n`, `Noting it:${'[^1]'.repeat(40)}`],
  ['a mark of a subparagraph with a carriage return behind it', 'The Group,\n:\n(a)\rtext,', '(a)\rtext'],
])('repairs come to an end: %s', (_, text, wanted) => {
  const { text: mended, findings } = fixAll(text, each => analyse(each), { onError });
  expect(findings.filter(isFixable)).toEqual([]);
  expect(mended).toContain(wanted);
});
