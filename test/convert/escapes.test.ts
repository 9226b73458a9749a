import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../server/src/convert/export/text/text';
import { docxToText } from '../../server/src/convert/import/docx/docx';
import { htmlToText } from '../../server/src/convert/import/html/html';
import { markdownToText } from '../../server/src/convert/import/markdown/markdown';
import type { Reading } from '../../server/src/convert/import/reading';
import { analyse } from '../../server/src/core/analyse';
import { p, r, t, wordFile } from './docx/wordFile';
import { TRIP_NAMES, textOf, trip } from './trips';

const draft = (...paragraphs: readonly string[]): string => `The General Assembly,\n\n${paragraphs.join('\n\n')}\n`;

describe.each(TRIP_NAMES)('what a backslash makes ordinary text comes back from %s', name => {
  it.each([
    ['a number', draft('\\1. words of the preamble,', '1. Decides to meet;', '2. Decides to go.')],
    ['a letter in brackets', draft('\\(a) words of the preamble,', '1. Decides to meet.')],
    ['a number that closes a list', draft('1. Decides:', '    (a) To go;', '    (b) To stay;', '\\2. and so forth.')],
    ['the mark of a note', draft('\\[^1] words of the preamble,', '1. Decides \\[^1] to meet.')],
    ['a bar and a comment', draft('\\| words,', '\\// words,', '1. Decides to meet.')],
    ['what needs none', draft('\\Noting the lakes,', '1. Decides to meet.')],
    ['a backslash', draft('\\\\ words of the preamble,', '1. \\ Decides to meet.')],
  ])('%s', async (_, text) => {
    expect(await trip(name, text)).toBe(text);
  });

  it.each([1, 2, 3, 4])('backslashes before the mark of a note and what looks like one: %i', async count => {
    const slashes = '\\'.repeat(count);
    const text = draft(
      `Noting lakes${slashes}[^1] and seas,`,
      `${slashes}[^1] Noting all,`,
      '1. Decides[^1] to meet.',
      '[^1]: See A/81/1.',
    );
    expect(await trip(name, text)).toBe(text);
  });
});

describe('backslashes of a document', () => {
  const WORDS = [
    'Noting \\[^1] there,',
    'Noting \\\\[^1] there,',
    '\\[^1] Noting there,',
    '\\ Noting,',
    'Noting C:\\lakes\\,',
    '\\1. Noting',
    'Noting \\[^(] there,',
  ];
  const readers: Readonly<Record<string, (words: string) => Promise<Reading> | Reading>> = {
    Word: words => docxToText(wordFile(p(r(t('The General Assembly,'))) + p(r(t(words))))),
    'a web page': words => htmlToText(`<p>The General Assembly,</p><p>${words}</p>`),
    Markdown: words => markdownToText(`The General Assembly,\n\n${words.replace(/[\\[\]]/g, '\\$&')}\n`),
  };
  it.each(Object.keys(readers).flatMap(reader => WORDS.map(words => [reader, words] as const)))(
    'are printed as they are: %s, %s',
    async (reader, words) => {
      const text = textOf(await (readers[reader] as (typeof readers)[string])(words));
      const analysis = analyse(text);
      expect(analysis.resolution.marks).toEqual([]);
      expect(plainTextOf(analysis).split('\n\n').at(-1)?.trim()).toBe(words);
      for (const name of TRIP_NAMES) expect(await trip(name, text), name).toBe(text);
    },
  );

  it('are printed in the cells of tables, and before their bars', async () => {
    const text = draft('1. Decides:', '| a\\\\|b | \\c | d\\ |');
    expect(plainTextOf(analyse(text))).toContain('a\\|b | \\c | d\\');
    for (const name of TRIP_NAMES) expect((await trip(name, text)).trimEnd(), name).toMatch(/\| a\\\\\|b \| \\c \| d\\ \|$/);
  });

  it('are no mark of a note behind them, but leave it one', async () => {
    const mark = r('<w:footnoteReference w:id="1"/>');
    const footnotes = `<w:footnote w:id="1">${p(r(t('See A/81/1.')))}</w:footnote>`;
    const text = textOf(await docxToText(wordFile(p(r(t('Noting C:\\')) + mark), { footnotes })));
    const analysis = analyse(text);
    expect(analysis.resolution.marks.map(({ label }) => label)).toEqual(['1']);
    expect(plainTextOf(analysis)).toContain('Noting C:\\[1]');
  });
});

it('the backslash before a number at the beginning of a later line is not printed', () => {
  expect(plainTextOf(analyse('The General Assembly,\n\nNoting the words of lakes\n\\1. and of seas,\n'))).toContain(
    'Noting the words of lakes 1. and of seas,',
  );
});
