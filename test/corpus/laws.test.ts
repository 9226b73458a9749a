import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { formatEditsOf } from '../../server/src/features/format';
import { INDEX } from '../support';
import { expectSameAsFresh } from '../support/meaning';
import { edit, edited } from '../support/soup';
import { corpusTexts, describeWithCorpus } from './corpus';

// The short run is the same every time; the long one looks further.
const RUNS = process.env.RAPPORTEUR_LONG === '1' ? { numRuns: 3000 } : { numRuns: 25, seed: 76 };

describeWithCorpus('adopted resolutions under edits', () => {
  const texts = [...corpusTexts(/\.jsonl/)].map(({ text }) => text).filter(text => text.length < 12_000);
  const fromCorpus = fc.constantFrom(...texts);
  /** A part of another resolution is pasted in, as often as something is typed. */
  const paste = fc
    .record({ from: fromCorpus, start: fc.nat(), length: fc.nat(1500), at: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ from, start, length, at }) => ({ at, length: 0, text: from.slice(start % from.length, (start % from.length) + length) }));
  const edits = fc.array(fc.oneof(edit, paste), { minLength: 1, maxLength: 5 });

  it('are analysed as if each version were the first', () => {
    fc.assert(
      fc.property(fromCorpus, edits, (text, changes) => {
        const versions = [text];
        for (const change of changes) versions.push(edited(versions.at(-1) ?? '', change));
        expectSameAsFresh(versions, { known: INDEX });
      }),
      RUNS,
    );
  });

  it('are formatted once and for all, with every word kept', () => {
    const format = (text: string): string => applyEdits(text, formatEditsOf(analyse(text)));
    fc.assert(
      fc.property(fromCorpus, edits, (text, changes) => {
        const version = changes.reduce(edited, text);
        const once = format(version);
        expect(once.replace(/\s+/g, '')).toBe(version.replace(/\s+/g, ''));
        expect(format(once)).toBe(once);
      }),
      RUNS,
    );
  });
});
