import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { docxOf } from '../../../server/src/convert/export/docx/docx';
import { plainTextOf } from '../../../server/src/convert/export/text/text';
import { analyse } from '../../../server/src/core/analyse';
import { p, r, readWord, t, wordFile } from './wordFile';

const DAMAGED = /The file is damaged or was cut off/;
const br = '<w:br/>';

describe('lines that look like markup', () => {
  it.each(['// second', '## third', '| x', '\\ x', '---', '[^1]: x', '\u00a0// x'])(
    'keep their words behind a line break: %s',
    async line => {
      const text = await readWord(wordFile(p(r(t('Decides to meet') + br + t(line) + br + t('in May.')))));
      const { resolution, tree } = analyse(text);
      expect(text.replace('\\', '')).toBe(`Decides to meet\n${line}\nin May.\n`);
      expect({ blocks: tree.blocks.length, notes: resolution.footnotes.length }).toEqual({ blocks: 1, notes: 0 });
      expect(plainTextOf(analyse(text))).toContain('in May.');
    },
  );

  it('do so in a list, and rows of tables stay rows', async () => {
    const mark = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const table = `<w:tbl><w:tr><w:tc>${p(r(t('North')))}</w:tc><w:tc>${p(r(t('// 12')))}</w:tc></w:tr></w:tbl>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const text = await readWord(wordFile(p(mark + r(t('Decides') + br + t('// to meet.'))) + table, { numbering }));
    expect(text).toBe('1. Decides\n\\// to meet.\n\n| North | // 12 |\n');
  });
});

describe('letters that look like the mark of a note', () => {
  const note = r('<w:footnoteReference w:id="1"/>');
  const footnotes = `<w:footnote w:id="1">${p(r(t('See [^2] there.')))}</w:footnote>`;

  it.each([
    ['in a paragraph', r(t('Decides [^1] to meet.')) + note],
    ['torn by the runs of Word', r(t('Decides [')) + r(t('^1')) + r(t('] to meet.')) + note],
    ['in italics', r(t('Decides ')) + r(`<w:rPr><w:i/></w:rPr>${t('[^1]')}`) + r(t(' to meet.')) + note],
    ['at the beginning', r(t('[^1] Decides to meet.')) + note],
  ])('stay letters: %s', async (_, runs) => {
    const text = await readWord(wordFile(p(runs), { footnotes }));
    const analysis = analyse(text);
    expect(analysis.resolution.marks.map(({ label, start }) => [label, text.slice(start - 1, start)])).toEqual([['1', '.']]);
    expect(plainTextOf(analysis)).toMatch(/\[\^1\].*to meet\.|Decides \[\^1\]/);
    expect(plainTextOf(analysis)).toContain('See [^2] there.');
    expect(plainTextOf(analysis)).not.toContain('\\');
    expect(await readWord(await docxOf(analysis, { date: '2026-03-01', author: '' }))).toBe(text);
  });

  it('are raised brackets where a text of ours has them around a mark', async () => {
    const text = 'إن الجمعية العامة،\n\nوقد نظرت في التقرير[^(][^1][^)]،\n\n[^1]: انظر A/90/1.\n';
    const bytes = await docxOf(analyse(text), { date: '2026-03-01', author: '' });
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).not.toContain('[^');
    expect(await readWord(bytes)).toBe(text);
  });

  it('stay letters in a table', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p(r(t('North[^a]')))}</w:tc><w:tc>${p(r(t('12')))}</w:tc></w:tr></w:tbl>`;
    expect(await readWord(wordFile(table))).toBe('| North\\[^a] | 12 |\n');
  });
});

describe('headings with marks of ours', () => {
  const text =
    '# Tides\n\n## of lakes\n\nThe General Assembly,\n\n## Noting that nothing ends.\n\nNoting all,\n\n#### // Deep\n\n1. Decides.\n';

  it('have none in Word, and have them again when they are read', async () => {
    const bytes = await docxOf(analyse(text), { date: '2026-03-01', author: '' });
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).not.toContain('#');
    expect(await readWord(bytes)).toBe(text);
  });

  it('have none on the second line of a title', async () => {
    const bytes = await docxOf(analyse('Tides\n## of lakes\n\nThe General Assembly,\n'), { date: '2026-03-01', author: '' });
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).not.toContain('#');
  });

  it('nor is a backslash at the beginning printed', async () => {
    const bytes = await docxOf(analyse('The General Assembly,\n\n\\## Noting all,\n'), { date: '2026-03-01', author: '' });
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).toContain('>## ');
    expect(await readWord(bytes)).toBe('The General Assembly,\n\n\\## Noting all,\n');
  });
});

describe('characters that are none', () => {
  it.each(['0000', '0001', '0009', '000a', '0085', 'd800', 'dfff'])('do not come out of a symbol: %s', async code => {
    const text = await readWord(wordFile(p(r(`${t('Decides')}<w:sym w:char="${code}"/>${t('.')}`))));
    expect(text).toBe('Decides\ufffd.\n');
  });

  it('do not come out of the mark of a list or the name of an author', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1.&#10;&#x81;"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const mark = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const change = `<w:ins w:author="Atlan&#10;&#x81;tis">${r(t('Decides'))}</w:ins>`;
    expect(await readWord(wordFile(p(mark + change), { numbering }), 'proposals')).toBe('1. [Atlan tis: Decides]\n');
  });

  it('do not come out of words', async () => {
    const text = await readWord(wordFile(p(r(t('De\u0081cides\u2028to\u0085meet.')))));
    expect(text).toBe('Decides to meet.\n');
    const document =
      '<?xml version="1.1"?><w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>De&#1;cides</w:t></w:r></w:p></w:body></w:document>';
    expect(await readWord(zipSync({ 'word/document.xml': strToU8(document) }))).toBe('Decides\n');
  });
});

describe('a part', () => {
  const document = (encoding: string, words: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><w:document xmlns:w="urn:w"><w:body>${p(r(t(words)))}</w:body></w:document>`;
  const read = (bytes: Uint8Array) => readWord(zipSync({ 'word/document.xml': bytes }, { level: 0 }));

  test('with a changed letter is refused as damaged', async () => {
    const bytes = wordFile(p(r(t('Decides'))));
    const at = Buffer.from(bytes).indexOf('Decides');
    bytes[at] = 'd'.charCodeAt(0);
    expect(await readWord(bytes)).toMatch(DAMAGED);
  });

  test.each([
    ['UTF-8 with a mark', strToU8(`\ufeff${document('UTF-8', 'Décide')}`)],
    ['UTF-16', Buffer.from(`\ufeff${document('UTF-16', 'Décide')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(document('UTF-16', 'Décide'), 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${document('UTF-16', 'Décide')}`, 'utf16le').swap16()],
    ['UTF-8 that says it is UTF-16', strToU8(document('utf-16', 'Décide'))],
    ['Latin-1', Buffer.from(document('ISO-8859-1', 'Décide'), 'latin1')],
  ])('in %s is read', async (_, bytes) => {
    expect(await read(bytes)).toBe('Décide\n');
  });

  test.each([
    ['an encoding that nobody knows', strToU8(document('x-klingon', 'Décide'))],
    ['bytes that are no UTF-8', Buffer.from(document('UTF-8', 'Décide'), 'latin1')],
  ])('in %s is refused as damaged', async (_, bytes) => {
    expect(await read(bytes)).toMatch(DAMAGED);
  });
});
