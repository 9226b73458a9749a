import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../../../server/src/convert/export/pdf/pdf';
import { pdfToText } from '../../../../server/src/convert/import/pdf/pdf';
import { analyse } from '../../../../server/src/core/analyse';
import { fontFile } from '../../../support/fonts';

const DATE = '2036-01-02';
const draft = (body: string, language = 'en') => analyse(`---\nlanguage: ${language}\n---\n\n${body}\n`);
const pdf = (body: string, language?: string) => pdfOf(draft(body, language), { date: DATE, fontFile });
/** How often a name of the file's structure stands in it. */
const count = (bytes: Uint8Array, name: string): number => new TextDecoder('latin1').decode(bytes).split(name).length - 1;

describe('a PDF', () => {
  const DRAFT = 'The General Assembly,\n\nRecalling its resolution 89/3,[^1]\n\n1. Notes springs and *tides*.\n\n[^1]: A/89/1.';

  test('is the same for the same day', async () => {
    const first = await pdf(DRAFT);
    expect(new TextDecoder('latin1').decode(first.subarray(0, 8))).toBe('%PDF-1.7');
    expect(await pdf(DRAFT)).toEqual(first);
  });

  test('ends whatever the lengths of notes and words', async () => {
    const long = DRAFT.replace('A/89/1.', 'Long note. '.repeat(3000)).replace('springs', 'x'.repeat(2000));
    await expect(pdf(long)).resolves.toBeInstanceOf(Uint8Array);
  });

  test('has no fonts in it where those of every reader suffice', async () => {
    expect(count(await pdf(DRAFT), 'FontFile2')).toBe(0);
    expect(count(await pdf(DRAFT.replace('tides', 'Łódź')), 'FontFile2')).toBe(1);
  });

  test.each([
    ['ru', 'Генеральная Ассамблея,'],
    ['zh', '大会，重申其关于保护全球气候的决议'],
    ['en', 'Notes the names Đặng, Łódź, Αθήνα and ה‎.'],
  ])('gives up its words in %s', async (language, words) => {
    const read = await pdfToText(await pdf(words, language));
    expect(read).toMatchObject({ text: expect.stringContaining(words.replace('\u200e', '')) });
  });

  test('is drawn whatever scripts and directions meet in it', async () => {
    const pieces = [
      'السلام',
      'قرار ',
      '(أ)',
      '١٢',
      'ﷺ',
      'هـ',
      '大会',
      '，“',
      '—',
      'Ж',
      'e\u0301',
      '\u0301',
      'ab ',
      '1. ',
      '\n\n',
      '[^1]',
      '| a | ب |\n',
      '*',
    ];
    const directions = ['\u202e', '\u202b', '\u2067', '\u2069', '\u202c', '\u200f', '\u200d', '\u00a0'];
    const mixed = fc.array(fc.constantFrom(...pieces, ...directions), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('en', 'ar', 'zh'), mixed, async (language, words) => {
        expect(await pdf(`${words.join('')}\n\n[^1]: x`, language)).toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 40 },
    );
  });

  test('is refused with the letters that no font has, and says what to do', async () => {
    await expect(pdf('Tides ꦲ ꦲ')).rejects.toThrow(/“ꦲ”\..*web page/s);
    await expect(pdfOf(draft('Приливы'), { date: DATE })).rejects.toThrow(/“П”.*web page/s);
  });
});
