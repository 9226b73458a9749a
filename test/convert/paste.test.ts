import { describe, expect, it } from 'vitest';
import { pasteOf } from '../../server/src/convert/paste';
import { analyse } from '../../server/src/core/analyse';
import { span } from '../../server/src/core/text/span';
import { applyEdits, replace } from '../../server/src/core/text/textEdit';

const DRAFT = `Quiet lakes

The General Assembly,

Recalling the lakes,[^1]



Noting the fish,[^2]

[^1]: See A/81/1.

[^2]: See A/81/2.
`;
const HERE = DRAFT.indexOf('\n\n\n\n') + 2;

async function pasted(text: string, html: string | null = null, at = span(HERE, HERE)): Promise<string | null> {
  const paste = await pasteOf(analyse(DRAFT), at, { text, html }, analyse);
  return paste && applyEdits(DRAFT, [...paste.edits, replace(at, paste.text)]);
}

describe('what was copied from a PDF', () => {
  it('becomes paragraphs, and its notes are numbered into those of the text', async () => {
    const text = await pasted(
      'Welcoming the count of the\nlakes, 5\nAlarmed by the noise on\nthem, 6\n_____\n5\nSee A/81/5.\n6\nSee A/81/6.\n',
    );
    expect(text).toBe(`Quiet lakes

The General Assembly,

Recalling the lakes,[^1]

Welcoming the count of the lakes,[^2]

Alarmed by the noise on them,[^3]

Noting the fish,[^4]

[^1]: See A/81/1.

[^2]: See A/81/5.

[^3]: See A/81/6.

[^4]: See A/81/2.
`);
  });

  it('keeps numbers and letters', async () => {
    expect(await pasted('3. Requests the\nSecretary-General:\n(a) To count;\n(b) To report;\n')).toContain(
      '3. Requests the Secretary-General:\n\n    (a) To count;\n\n    (b) To report;\n',
    );
  });
});

it('what was copied from a web page keeps the numbers of its lists', async () => {
  const html = '<ol start="4"><li>Decides to count;</li><li>Decides to report.</li></ol>';
  expect(await pasted('Decides to count;\nDecides to report.', html)).toContain('4. Decides to count;\n\n5. Decides to report.');
});

it('what is selected goes, with the notes in it', async () => {
  const copied = 'Welcoming the count of the\nlakes, 5\n_____\n5\nSee A/81/5.\n';
  expect(await pasted(copied, null, span(HERE, DRAFT.length))).toBe(
    `${DRAFT.slice(0, DRAFT.indexOf('[^1]') + 4)}\n\nWelcoming the count of the lakes,[^2]\n\n[^2]: See A/81/5.`,
  );
});

it.each([
  '2. Urges cats to\nrest.[^1]\n\n[^1]: See A/71/2.',
  '---\nsession: 80\n---\n\nOwls\nof the lakes',
  '// check this\n2. Urges cats;',
  '| a | b |\n| 1 | 2 |',
  '*Recalling* owls,\n\n*Noting* cats,',
  '١ - تقرر أن ترتاح؛\n\n٢ - تطلب تقريرا؛',
  'Recalling owls,\r\n\r\nNoting cats,\r\n',
])('%j is of a draft already, and pasted as it is', async text => {
  expect(await pasted(text)).toBeNull();
  expect(
    await pasted(text, `<div style="color: #000"><div><span>${text.replace(/\n/g, '</span></div><br><div><span>')}</span></div></div>`),
  ).toBeNull();
});

it.each(['some words', 'a line\n', '1. Decides to count;\n\n2. Decides to report.', ' \n '])(
  '%j is left to the ordinary paste',
  async text => {
    expect(await pasted(text)).toBeNull();
  },
);
