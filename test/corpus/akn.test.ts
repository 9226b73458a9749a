import { expect, it } from 'vitest';
import { aknToText } from '../../server/src/convert/import/akn/akn';
import { analyse } from '../../server/src/core/analyse';
import { formatEditsOf } from '../../server/src/features/format';
import { corpusArchive, corpusTexts, describeWithCorpus } from './corpus';

/** Half of the texts of the corpus are not indented, and blanks that do not break stand doubled in places. */
const flush = (text: string): string => text.replace(/^ +/gm, '').replace(/[ \u00a0\u202f]+/g, ' ');
/** A part of a resolution that was published by itself tells its symbol in front matter: the number above it is that of all parts. */
const withoutSymbol = (text: string): string => text.replace(/^---\nsymbol: .*\n---\n\n/, '');
const symbolOf = (xml: string): string => (/<docNumber refersTo="#symbol">(.*?)<\/docNumber>/.exec(xml)?.[1] ?? '').trim();

describeWithCorpus('resolutions in the XML of the United Nations', () => {
  it('become the texts of the corpus', () => {
    const texts = new Map(Array.from(corpusTexts(/^ga-76-en/), ({ symbol, text }) => [symbol, text] as const));
    const counts = { files: 0, same: 0, butForIndentation: 0, withSymbol: 0, milliseconds: 0 };
    for (const { text: xml } of corpusArchive('ga-76-en-akn-xml.tar.gz')) {
      const symbol = symbolOf(xml);
      const wanted = texts.get(symbol);
      if (wanted === undefined) continue;
      const started = performance.now();
      const reading = aknToText(xml);
      counts.milliseconds += Math.round(performance.now() - started);
      if ('error' in reading) throw new Error(`${symbol}: ${reading.error.message}`);
      const { text } = reading;
      counts.files++;
      if (text === wanted) counts.same++;
      else if (text.startsWith('---')) counts.withSymbol++;
      else counts.butForIndentation++;
      expect(flush(withoutSymbol(text)), symbol).toBe(flush(wanted));
      expect(reading.warnings, symbol).toEqual([]);
      expect(formatEditsOf(analyse(text)), symbol).toEqual([]);
    }
    console.log('AKN4UN', counts);
    expect(counts.files).toBe(texts.size);
    expect(counts.withSymbol).toBeLessThanOrEqual(3);
  });
});
