import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../server/src/convert/export/docx/docx';
import type { Changes } from '../../../server/src/convert/import/docx/changes';
import { docxToText } from '../../../server/src/convert/import/docx/docx';
import { analyse } from '../../../server/src/core/analyse';

const OPTIONS = { date: '2026-03-01', author: 'Atlantis' };
const written = (text: string, base?: string) =>
  docxOf(analyse(text), { ...OPTIONS, ...(base === undefined ? {} : { base: analyse(base) }) });
const read = async (bytes: Uint8Array, changes: Changes = 'final') => {
  const result = await docxToText(bytes, { changes });
  return 'error' in result ? result.error.message : result.text;
};
const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

const DRAFT = `---
symbol: A/C.2/90/L.7
session: 90
sponsors: [Atlantis, Ruritania]
---

Tides

The General Assembly,

Guided by the *Mare Liberum* of the tides,[^1]

Noting the harbours,[^*] and the harbours again,[^1]

1. Requests the Secretary-General:

    (a) To count:

        (i) Ebbs;

        (ii) Floods;

    (b) To report;

2. Decides to meet [in May / in June];

2 bis. Invites the harbours to attend;

3. Decides to remain seized.

| Harbour | Depth |
| North | 12 |

[^1]: See A/90/1.

[^*]: Also those of Ruritania.
`;

describe('a Word document', () => {
  test('gives the text back', async () => {
    expect(await read(await written(DRAFT))).toBe(DRAFT);
  });

  test('is the same for the same text and date', async () => {
    expect(await written(DRAFT)).toEqual(await written(DRAFT));
  });

  test('has marks as lists, notes as footnotes, openings in italics, and odd marks as text', async () => {
    const bytes = await written(DRAFT);
    const document = part(bytes, 'word/document.xml');
    expect(document).not.toContain('(a)');
    expect(document).toContain('2 bis.');
    expect(document.match(/w:footnoteReference /g)).toHaveLength(2);
    expect(part(bytes, 'word/numbering.xml')).toContain('(%3)');
    expect(document).toMatch(/UNOpening[\s\S]*?>Guided</);
  });

  test('leaves out the notes of the drafter', async () => {
    expect(part(await written('The General Assembly,\n\n// Ask the capital.\n\n1. Decides to meet.\n'), 'word/document.xml')).not.toContain(
      'capital',
    );
  });

  test('runs from right to left in Arabic', async () => {
    const document = part(await written('---\nlanguage: ar\n---\n\nإن الجمعية العامة،\n\n1 - تقرر أن تجتمع.\n'), 'word/document.xml');
    expect(document).toContain('<w:bidi/>');
    expect(document).toContain('w:bidi="ar-SA"');
  });
});

describe('tracked changes', () => {
  const CHANGED = DRAFT.replace('Guided by', 'Deeply guided by')
    .replace('    (a) To count:\n\n        (i) Ebbs;\n\n        (ii) Floods;\n\n    (b) To', '    (a) To')
    .replace('2 bis. Invites', '3. Invites')
    .replace('3. Decides to remain', '4. Decides to remain')
    .replace('| North | 12 |', '| North | 13 |\n| South | 9 |')
    .replace('See A/90/1.', 'See A/90/1 and A/90/2.')
    .replace(',[^*] and the', ', and the')
    .replace('\n[^*]: Also those of Ruritania.\n', '');

  test('give the new text when accepted and the base when rejected', async () => {
    const bytes = await written(CHANGED, DRAFT);
    expect(await read(bytes)).toBe(await read(await written(CHANGED)));
    expect(await read(bytes, 'base')).toBe(await read(await written(DRAFT)));
  });

  test('bear author and date, and touch only what differs', async () => {
    const document = part(await written(DRAFT.replace('12 |', '14 |'), DRAFT), 'word/document.xml');
    expect(document).toContain('w:author="Atlantis" w:date="2026-03-01T00:00:00Z"');
    expect(document).not.toMatch(/<w:del [^>]*><w:r>[\s\S]*?>Tides/);
    expect(part(await written(DRAFT, DRAFT), 'word/document.xml')).not.toMatch(/<w:(?:ins|del) /);
  });

  test('are read as proposals in brackets', async () => {
    const text = await read(
      await written('The General Assembly,\n\n1. Decides to meet soon.\n', 'The General Assembly,\n\n1. Decides to meet.\n'),
      'proposals',
    );
    expect(text).toContain('[Atlantis: soon]');
  });

  test('are one proposal where a paragraph is new, with its opening and its note', async () => {
    const before = 'The General Assembly,\n\nRecalling its resolution 90/1,\n\n1. Decides to meet.\n';
    const text = await read(
      await written(`${before.replace('\n\n1.', '\n\nGuided by the tides,[^1] which rise,\n\n1.')}\n[^1]: See A/90/1.\n`, before),
      'proposals',
    );
    expect(text).toContain('\n\n[Atlantis: Guided by the tides,[^1] which rise,]\n\n1.');
  });
});

describe('a file that is no good', () => {
  const word = (document: string, more: Record<string, Uint8Array> = {}) => zipSync({ 'word/document.xml': strToU8(document), ...more });
  const body = (inside: string) => `<w:document xmlns:w="urn:w"><w:body>${inside}</w:body></w:document>`;

  test('is refused with what to do', async () => {
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatch(/Word 97–2003|password/);
    expect(await read(strToU8('just words'))).toMatch(/no Word document/);
    expect(await read(new Uint8Array())).toMatch(/no Word document/);
    expect(await read(zipSync({ 'a.txt': strToU8('a') }))).toMatch(/no Word document/);
    expect(await read(word('<w:document><w:body>'))).toMatch(/not well-formed/);
  });

  test('is refused where it declares entities', async () => {
    expect(await read(word('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>'))).toMatch(/document type/);
  });

  test('is refused where it was cut off, wherever', async () => {
    const bytes = await written(DRAFT);
    for (let length = 2; length < bytes.length; length += 97) expect(await read(bytes.slice(0, length))).toMatch(/damaged/);
  });

  test('is refused where it unpacks to far more than it has', async () => {
    expect(await read(word(body(' '.repeat(30_000_000))))).toMatch(/unpacks to far more/);
  });

  test('is refused where it is larger than 64 MB', async () => {
    const bytes = new Uint8Array(100_000_000);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await read(bytes)).toMatch(/larger than 64 MB/);
  });

  test('is read past macros and names that are paths', async () => {
    const more = { 'word/vbaProject.bin': strToU8('Sub AutoOpen()'), '../../etc/passwd': strToU8('root') };
    expect(await read(word(body('<w:p><w:r><w:t>Decides</w:t></w:r></w:p>'), more))).toBe('Decides\n');
  });

  test('never throws, whatever byte is wrong', async () => {
    const bytes = await written(DRAFT);
    for (let at = 0; at < bytes.length; at += 211) {
      const broken = bytes.slice();
      broken[at] = (broken[at] as number) ^ 0xff;
      expect(typeof (await read(broken))).toBe('string');
    }
  });
});

describe('documents of others', () => {
  const word = (inside: string) =>
    zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="urn:w"><w:body>${inside}</w:body></w:document>`) });

  test('have fields by their result, special hyphens, and text boxes behind their paragraph', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const box = '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>';
    const text = await read(
      word(
        `<w:p><w:r><w:t xml:space="preserve">Recalls paragraph </w:t></w:r>${field}<w:r><w:noBreakHyphen/><w:t>a</w:t></w:r>${box}</w:p>`,
      ),
    );
    expect(text).toBe('Recalls paragraph 3\u2011a\n\nIn a box\n');
  });

  test('tell what is left out', async () => {
    const result = await docxToText(word('<w:p><w:r><w:t>Decides</w:t><w:drawing/><w:drawing/></w:r></w:p>'));
    expect('warnings' in result && result.warnings.map(w => w.message)).toEqual(['2 pictures are left out. Look at the original.']);
  });
});
