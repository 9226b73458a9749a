import { existsSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { withAdoptionLines } from '../../server/src/convert/import/adoptionLines';
import { extractedToText } from '../../server/src/convert/import/text/text';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { readKnown } from '../../server/src/core/citations/known';
import { corpusArchive, describeWithCorpus } from './corpus';
import { count, noCounts, sharesOf, textsByFile } from './fidelity';

const convert = (text: string): string => {
  const reading = extractedToText(text);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.text;
};

describeWithCorpus('texts as PDFs give them up', () => {
  it('become the resolutions that they are', () => {
    const gold = textsByFile();
    const counts = noCounts();
    let milliseconds = 0;
    for (const { name, text: extracted } of corpusArchive('pdf-text-ga-78.tar.gz')) {
      const wanted = gold.get(name.replace(/^.*\/|\.txt$/g, ''));
      if (!wanted) continue;
      const began = performance.now();
      const text = convert(extracted);
      milliseconds += performance.now() - began;
      count(counts, wanted, text);
    }
    const shares = sharesOf(counts);
    console.log('extracted texts', { ...counts, milliseconds: Math.round(milliseconds), ...shares });
    expect(shares['words kept %']).toBeGreaterThanOrEqual(99.9);
    expect(shares['blocks of the right kind and number %']).toBeGreaterThanOrEqual(98);
    expect(shares['notes paired %']).toBeGreaterThanOrEqual(98);
  });

  it('become drafts with their agenda item, title and sponsors', () => {
    const counts = { drafts: 0, withItem: 0, withTitle: 0, withSponsors: 0, errors: 0 };
    for (const { text: extracted, name } of corpusArchive('pdf-text-drafts-80-sample.tar.gz')) {
      if (!name.endsWith('.txt')) continue;
      const analysis = analyse(convert(extracted));
      const { frontMatter, title } = analysis.resolution;
      counts.drafts++;
      if (frontMatter.agendaItem) counts.withItem++;
      if (title) counts.withTitle++;
      if (frontMatter.sponsors.length > 0) counts.withSponsors++;
      const errors = check(analysis).filter(({ severity }) => severity === 'error');
      counts.errors += errors.length;
      if (errors.length > 0) console.log(name, errors.map(({ rule }) => rule).join(' '));
      expect(frontMatter.problems, name).toEqual([]);
    }
    console.log('drafts', counts);
    expect(counts.withItem).toBe(counts.drafts);
    expect(counts.withTitle).toBe(counts.drafts);
    // Three drafts of the Sixth and the Fifth Committee name nobody.
    expect(counts.drafts - counts.withSponsors).toBeLessThanOrEqual(3);
  });
});

const extracted = new URL('../../../shared/samples/76-299-extracted.txt', import.meta.url);
const missing = existsSync(extracted) ? null : `the text as a PDF gives it up is not at ${extracted.pathname}`;
const title = 'the reference resolution becomes the sample';

test.skipIf(missing)(missing ? `${title} (${missing})` : title, () => {
  const sample = readFileSync(new URL('../../samples/A_RES_76_299.unres', import.meta.url), 'utf8');
  const reading = withAdoptionLines(
    extractedToText(readFileSync(extracted, 'utf8')),
    'text',
    readKnown(readFileSync(new URL('../../server/data/resolutions.tsv', import.meta.url), 'utf8')),
  );
  expect('text' in reading && reading.text).toBe(sample);
});
