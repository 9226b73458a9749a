import { expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { corpusTexts, describeWithCorpus } from './corpus';

/** Kinds that the United Nations marks up as we do, with the share of blocks that must agree. Measured figures lie above. */
const FLOORS: Readonly<Record<string, number>> = {
  organ: 0.999,
  preambular: 0.998,
  operative: 0.998,
  subparagraph: 0.995,
  adoption: 0.999,
  heading: 0.96,
};

describeWithCorpus('blocks of adopted resolutions', () => {
  it.each([
    ['English', /-en\.jsonl/, FLOORS],
    ['the other languages', /-(?:fr|es|ru)\.jsonl/, { organ: 0.99, operative: 0.99 }],
  ])('are what the United Nations marked up: %s', (_, files, floors) => {
    const right: Record<string, number> = {};
    const all: Record<string, number> = {};
    for (const gold of corpusTexts(files)) {
      const blocks = new Map(analyse(gold.text).tree.blocks.map(block => [block.start, block]));
      for (const block of gold.blocks) {
        if (!(block.kind in floors)) continue;
        const ours = blocks.get(block.start);
        all[block.kind] = (all[block.kind] ?? 0) + 1;
        if (ours?.kind === block.kind && ours.end === block.end && (block.kind === 'heading' || ours.label === block.label))
          right[block.kind] = (right[block.kind] ?? 0) + 1;
      }
    }
    for (const [kind, floor] of Object.entries(floors)) expect((right[kind] ?? 0) / (all[kind] ?? 0), kind).toBeGreaterThanOrEqual(floor);
  });

  it('have every footnote mark and every note', () => {
    for (const gold of corpusTexts(/-en\.jsonl/)) {
      const { marks } = analyse(gold.text).resolution;
      const starts = new Set(marks.map(mark => mark.start));
      expect(
        gold.references.filter(reference => !starts.has(reference.start)),
        gold.symbol,
      ).toEqual([]);
    }
  });
});
