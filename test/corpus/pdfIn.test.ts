import { expect, it } from 'vitest';
import { pdfToText } from '../../server/src/convert/import/pdf/pdf';
import { corpusFilesIn, describeWithCorpus } from './corpus';
import { count, noCounts, sharesOf, textsByFile } from './fidelity';

describeWithCorpus('resolutions as PDF files', () => {
  it('become the resolutions that they are', { timeout: 300_000 }, async () => {
    const gold = textsByFile();
    const counts = noCounts();
    let milliseconds = 0;
    for (const { name, bytes } of corpusFilesIn('pdf-ga-78-sample.tar.gz')) {
      const wanted = gold.get(name.replace(/^.*\/|\.pdf$/g, ''));
      if (!wanted) continue;
      const began = performance.now();
      const reading = await pdfToText(bytes);
      milliseconds += performance.now() - began;
      if ('error' in reading) throw new Error(`${name}: ${reading.error.message}`);
      count(counts, wanted, reading.text);
    }
    const shares = sharesOf(counts);
    console.log('PDF files', { ...counts, milliseconds: Math.round(milliseconds), ...shares });
    expect(shares['words kept %']).toBeGreaterThanOrEqual(99.9);
    expect(shares['blocks of the right kind and number %']).toBeGreaterThanOrEqual(98);
    expect(shares['notes paired %']).toBeGreaterThanOrEqual(98);
  });
});
