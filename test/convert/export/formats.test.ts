import { describe, expect, test } from 'vitest';
import { aknOf } from '../../../server/src/convert/export/akn/akn';
import { docxOf } from '../../../server/src/convert/export/docx/docx';
import { markdownOf } from '../../../server/src/convert/export/markdown/markdown';
import { plainTextOf } from '../../../server/src/convert/export/text/text';
import { aknToText } from '../../../server/src/convert/import/akn/akn';
import { docxToText } from '../../../server/src/convert/import/docx/docx';
import { analyse } from '../../../server/src/core/analyse';

const DATE = '2036-01-02';
const DRAFT = `---
symbol: A/90/L.7 # provisional
session: 90
agendaItem: "12"
sponsors: [Chile, Fiji]
status: draft
basedOn: A/RES/89/3
---

Tides

The General Assembly,

Recalling its resolution 89/1 of 4 May 2035,[^1] and *The Tide* of old,

1. Requests the harbours:

    (a) To measure:

        (i) Springs;

        (ii) Neaps;

    (b) To report;

2. Decides to meet again.[^2]

| Port | Tide |
| --- | --- |
| Nadi | 2 m |

\\1. This is no paragraph of its own

[^1]: A/89/1.

[^2]: See [^1] and <b>.

[^9]: No mark leads here.
`;
const analysis = analyse(DRAFT);
const back = (xml: string): string => {
  const reading = aknToText(xml);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.text;
};

describe('the XML of the United Nations', () => {
  const xml = aknOf(analysis, { date: DATE });

  test('has their elements', () => {
    expect(xml).toContain('<formula name="enactingFormula" eId="formula">');
    expect(xml).toContain('<container name="Recalling" eId="container">');
    expect(xml).toContain('<a href="https://docs.un.org/en/A/RES/89/1">89/1</a>');
    expect(xml).toMatch(/<point eId="para_1__list__point_a">\s*<num>\(a\)<\/num>/);
    expect(xml).toMatch(/<sublist eId="para_1__list__point_a__sublist">\s*<point eId="para_1__list__point_a__sublist__point_i">/);
    expect(xml).toContain('<authorialNote marker="1" placement="bottom" eId="authorialNote_1">');
    expect(xml).toContain('by="Chile, Fiji"');
  });

  test('gives the draft back with its front matter, emphasis, escapes, tables and notes without a mark', () => {
    expect(back(xml)).toBe(DRAFT);
  });

  test('escapes what is markup in it, and holds no character that XML forbids', () => {
    const hostile = 'Tides <script>&"\n\nThe General Assembly,\n\n1. Decides ]]> on \u0000\ud800 <!-- & --> "x".\n';
    expect(back(aknOf(analyse(hostile), { date: DATE }))).toBe(hostile.replace('\u0000\ud800', '\ufffd\ufffd'));
  });

  test('has no identifier twice', () => {
    const ids = Array.from(xml.matchAll(/eId="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same for the same day', () => {
    expect(aknOf(analyse(DRAFT), { date: DATE })).toBe(xml);
  });
});

describe('Markdown', () => {
  test('keeps numbers as text, sets openings in italics and makes notes and tables', () => {
    const markdown = markdownOf(analysis);
    expect(markdown).toContain('# Tides\n');
    expect(markdown).toContain('\n*Recalling* its resolution 89/1 of 4 May 2035,[^1] and *The Tide* of old,\n');
    expect(markdown).toContain('\n1\\. *Requests* the harbours:\n\n(a) To measure:\n');
    expect(markdown).toContain('| Port | Tide |\n| --- | --- |\n| Nadi | 2 m |');
    expect(markdown).toContain('[^2]: See [^1] and \\<b\\>.');
  });

  test('escapes what would be markup', () => {
    const hostile = analyse(
      'Tides\n\nThe General Assembly,\n\n1. Decides on <img src=x> and [a](javascript:b) and `c` and 5 * 3 * 2 | $x$.\n',
    );
    expect(markdownOf(hostile)).toContain('on \\<img src=x\\> and \\[a\\](javascript:b) and \\`c\\` and 5 \\* 3 \\* 2 \\| \\$x\\$.');
  });
});

describe('plain text', () => {
  test('has short lines, indents subparagraphs and ends in the notes', () => {
    const text = plainTextOf(analyse(DRAFT.replace('Springs', `${'Springs and neaps, '.repeat(12)}ebbs`)));
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(76);
    expect(text).toContain('\n    (a) To measure:\n');
    expect(text).toContain('2035,[1] and The Tide of old,\n');
    expect(text.trimEnd().endsWith('[9] No mark leads here.')).toBe(true);
  });
});

test('a backslash before the mark of a later line is not printed', async () => {
  const escaped = analyse(DRAFT.replace('Recalling its resolution', 'Recalling tides\n\\// of old\n\\## and its resolution'));
  const printed = 'tides // of old ## and its resolution';
  expect(plainTextOf(escaped).replace(/\s+/g, ' ')).toContain(printed);
  expect(markdownOf(escaped)).toContain(printed);
  expect(aknOf(escaped, { date: DATE })).toContain(printed);
  const word = await docxToText(await docxOf(escaped, { date: `${DATE}T00:00:00Z`, author: '' }));
  expect(word).toMatchObject({ text: expect.stringContaining(printed) });
});
