import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { docxOf } from '../../../server/src/convert/export/docx/docx';
import { analyse } from '../../../server/src/core/analyse';

// The validator is Microsoft's Open XML SDK, which takes a while to start.
vi.setConfig({ testTimeout: 60_000 });

const sample = readFileSync(resolve(import.meta.dirname, '../../../samples/A_RES_76_299.unres'), 'utf8');

const ODD = `---
symbol: A/C.2/90/L.7
session: 90
sponsors: [Atlantis, Ruritania]
---

Tides

The General Assembly,[^*]

Guided by the *Mare Liberum* of the tides,[^2] and of others,[^2]

1. Requests the Secretary-General:

    (a) To count:

        (i) Ebbs:

            a. By day;

            b. By night;

    (b) To report;

2 bis. Invites the harbours to attend;

5. Decides to remain seized.

| Harbour | Depth |
| --- | --- |
| North[^a] | 12 |

[^a] At noon.

| South |

[^*]: Also those of Ruritania.[^2]

[^2]: See A/90/1.

[^3]: Nothing refers to it.

Annex

A list

1. Ebbs.
`;

const ARABIC = `---
symbol: A/76/L.7
agendaItem: "66"
sponsors: [أطلانتس]
language: ar
---

المد والجزر

إن الجمعية العامة،

1 - تقرر أن تجتمع(1)؛[^1]

| الميناء | 12 |

[^1]: انظر A/90/1.
`;

const written = (text: string, base?: string): Promise<Uint8Array> =>
  docxOf(analyse(text), { date: '2026-03-01T09:30:00.125Z', author: 'Atlantis', ...(base !== undefined && { base: analyse(base) }) });
const faultsIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await validate(bytes, 'docx')).map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);

const changed = (text: string): string => text.replace('Invites', 'Encourages').replace('(a) To count', '(a) To see').replace('12', '13');

it.each([
  ['a resolution', sample, undefined],
  ['a draft with all that is odd', ODD, undefined],
  ['a draft in Arabic', ARABIC, undefined],
  ['a text without words', '', undefined],
  ['a text with characters that XML does not know', 'Tides\u0001\ud800', undefined],
  ['changes tracked', changed(ODD), ODD],
  ['changes tracked in Arabic', ARABIC.replace('تجتمع', 'تنظر'), ARABIC],
  ['another text in the place of a resolution', ODD, sample],
  ['all deleted', '', ODD],
])('the parts of a Word document are valid: %s', async (_, text, base) => {
  expect(await faultsIn(await written(text, base))).toEqual([]);
});

it('elements out of their order would be found in each part', async () => {
  const parts = unzipSync(await written(ODD));
  const swapped: Readonly<Record<string, [RegExp, string]>> = {
    document: [/(<w:rStyle [^>]*>)(<w:lang [^>]*>)/, '$2$1'],
    styles: [/(<w:sz [^>]*>)(<w:szCs [^>]*>)/, '$2$1'],
    numbering: [/(<w:start [^>]*>)(<w:numFmt [^>]*>)/, '$2$1'],
    footnotes: [/(<w:pPr>.*?<\/w:pPr>)(<w:r>.*?<\/w:r>)/, '$2$1'],
    settings: [/<w:footnotePr>/, '<w:compat/>$&'],
  };
  for (const [name, [order, other]] of Object.entries(swapped)) {
    const path = `word/${name}.xml`;
    const part = strToU8(strFromU8(parts[path] as Uint8Array).replace(order, other));
    expect(await faultsIn(zipSync({ ...parts, [path]: part })), name).toHaveLength(1);
  }
});
