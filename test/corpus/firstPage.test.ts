import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docxOf } from '../../server/src/convert/export/docx/docx';
import { docxToText } from '../../server/src/convert/import/docx/docx';
import { extractedToText } from '../../server/src/convert/import/text/text';
import { analyse } from '../../server/src/core/analyse';
import { corpusArchive, describeWithCorpus } from './corpus';

const DATE = { date: '2026-11-24T00:00:00Z', author: '' };

/** Without the quotation marks around a name that holds a comma: a list of sponsors on a page does not tell it from two. */
const frontMatterOf = (text: string): string => (/^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '').replaceAll('"', '');
/** Without what a Word document does not hold: notes of a drafter. */
const wordsOf = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^\/\/.*\n+/gm, '')
    .trim();

/** The document as somebody else would have made it: without the front matter that an export keeps. */
function withoutProperties(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.includes('custom'))));
}

describeWithCorpus('drafts in Word whose first page alone tells what they are', () => {
  it('give the front matter that their text in PDF gives', async () => {
    let count = 0;
    for (const { name, text } of corpusArchive('pdf-text-drafts-80-sample.tar.gz')) {
      const given = extractedToText(text);
      if ('error' in given) throw new Error(`${name}: ${given.error.message}`);
      const analysis = analyse(given.text);
      // An amendment has no organ line, above which a first page ends.
      if (!analysis.resolution.parts[0]?.organ) continue;
      const back = await docxToText(withoutProperties(await docxOf(analysis, DATE)));
      if ('error' in back) throw new Error(`${name}: ${back.error.message}`);
      expect.soft(frontMatterOf(back.text), name).toBe(frontMatterOf(given.text));
      expect.soft(wordsOf(back.text), name).toBe(wordsOf(given.text));
      count++;
    }
    console.log(`${count} drafts in Word, made without the front matter that an export keeps`);
  });
});
