import { expect, test } from 'vitest';
import { htmlOf } from '../../server/src/convert/export/html/html';
import { analyse } from '../../server/src/core/analyse';
import { named, ofClass, readHtml } from '../convert/export/readHtml';
import { corpusTexts, describeWithCorpus } from './corpus';

const ASIDE = new Set(['front-matter', 'note']);

/** What is left of words when all marks of ours and all layout are taken away. */
const bare = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N},;.“”()%]/gu, '');

/** The page, and what should be on it: the text in its order, the footnotes last. */
function shown(text: string) {
  const analysis = analyse(text);
  const blocks = analysis.tree.blocks.filter(({ kind }) => !ASIDE.has(kind));
  const words = (isNote: boolean): string =>
    bare(
      blocks
        .filter(({ kind }) => (kind === 'footnote') === isNote)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    );
  return { page: readHtml(htmlOf(analysis)), words: words(false), notes: words(true) };
}

describeWithCorpus('the printed page', () => {
  test.each(['ga-75', 'ga-76', 'ga-77-en', 'ga-78', 'ecosoc', 'hrc', 'sc', 'fr', 'es', 'ru', 'ar', 'zh'])(
    'of the texts of %s is well formed, keeps every word and has a sound outline',
    file => {
      for (const { symbol, lang, text } of corpusTexts(new RegExp(`\\b${file}\\b.*jsonl`))) {
        const { page, words, notes } = shown(text);
        const where = `${symbol} ${lang}`;
        expect(bare(named(page, 'main')[0]?.text ?? ''), where).toBe(words);
        expect(bare(ofClass(page, 'notes')[0]?.text ?? ''), where).toBe(notes);
        const ids = new Set(page.flatMap(({ attributes }) => attributes.id ?? []));
        expect(ids.size, `${where}: each element named once`).toBe(page.filter(({ attributes }) => attributes.id).length);
        const astray = page.filter(({ attributes: { href } }) => href && !ids.has(href.slice(1)));
        expect(astray, `${where}: links lead somewhere`).toEqual([]);
        const levels = page.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
        expect(
          levels.filter((level, i) => i > 0 && level > (levels[i - 1] as number) + 1),
          `${where}: no level of headings left out`,
        ).toEqual([]);
      }
    },
  );
});
