import { expect, it, vi } from 'vitest';
import { markdownOf } from '../../server/src/convert/export/markdown/markdown';
import { plainTextOf } from '../../server/src/convert/export/text/text';
import type { PageBlock, PageNote, Run } from '../../server/src/convert/page/page';
import { pageOf } from '../../server/src/convert/page/pageOf';
import { analyse } from '../../server/src/core/analyse';
import { corpusTexts, describeWithCorpus } from './corpus';

vi.setConfig({ testTimeout: 600_000 });

/** What Markdown has around raised letters. */
const TAGS = /<\/?sup\b[^>]*>/g;
/** Letters and numbers in their order. */
const letters = (words: string): string => words.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
const ofRuns = (runs: readonly Run[]): string => runs.map(({ words }) => words).join('');
const ofBlock = ({ label, runs, table }: PageBlock): string =>
  (label ?? '') + ofRuns(runs) + [...(table?.head ?? []), ...(table?.rows ?? []).flat()].map(ofRuns).join('');
const ofNote = ({ label, runs }: PageNote): string => label + ofRuns(runs);

describeWithCorpus('resolutions as Markdown and plain text', () => {
  it('hold every word of the text, in its order', () => {
    let texts = 0;
    for (const { text, symbol } of corpusTexts(/./)) {
      const analysis = analyse(text);
      const { blocks, notes } = pageOf(analysis);
      const source = analysis.tree.blocks.filter(({ kind }) => kind !== 'front-matter' && kind !== 'note' && kind !== 'footnote');
      expect(letters(blocks.map(ofBlock).join('')), symbol).toBe(letters(source.map(({ start, end }) => text.slice(start, end)).join('')));
      const wanted = letters([...blocks.map(ofBlock), ...notes.map(ofNote)].join(''));
      expect(letters(plainTextOf(analysis)).endsWith(wanted), symbol).toBe(true);
      // Two notes of one label get different names in Markdown.
      const isTold = new Set(notes.map(({ label }) => label)).size === notes.length;
      if (isTold) expect(letters(markdownOf(analysis).replace(TAGS, '')).endsWith(wanted), symbol).toBe(true);
      texts++;
    }
    console.log('every word in Markdown and plain text', texts);
  });
});
