import { expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { corpusTexts, describeWithCorpus } from './corpus';

const plain = (words: string): string =>
  words
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/[,\s]+$/, '')
    .trim();

describeWithCorpus('openings of adopted resolutions', () => {
  it.each([
    ['the General Assembly', /^ga-.*-en\.jsonl/, 0.992, 0.993],
    ['the other organs', /^(?:sc|hrc|ecosoc)-.*-en\.jsonl/, 0.965, 0.97],
  ])('are the words that %s sets in italics', (_, files, preambular, operative) => {
    const count = { preambular: [0, 0], operative: [0, 0] } as Record<string, [number, number]>;
    for (const gold of corpusTexts(files)) {
      const openings = new Map(analyse(gold.text).resolution.paragraphs.map(p => [p.block.start, p.opening]));
      for (const { kind, start, opening } of gold.blocks) {
        const tally = count[kind];
        if (!tally || !opening) continue;
        const ours = openings.get(start);
        tally[1]++;
        if (ours && plain(gold.text.slice(ours.start, ours.end)) === plain(gold.text.slice(...opening))) tally[0]++;
      }
    }
    const share = ([right, all]: [number, number] = [0, 0]): number => right / all;
    expect(share(count.preambular)).toBeGreaterThanOrEqual(preambular);
    expect(share(count.operative)).toBeGreaterThanOrEqual(operative);
  });
});
