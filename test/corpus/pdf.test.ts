import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { drawn } from '../../server/src/convert/export/pdf/characters';
import { pdfOf } from '../../server/src/convert/export/pdf/pdf';
import { Refusal } from '../../server/src/convert/export/refusal';
import type { Page } from '../../server/src/convert/page/page';
import { pageOf } from '../../server/src/convert/page/pageOf';
import { analyse } from '../../server/src/core/analyse';
import { fontFile } from '../support/fonts';
import { corpusTexts, describeWithCorpus } from './corpus';

vi.setConfig({ testTimeout: 900_000 });

const noReader = spawnSync('pdftotext', ['-v']).error ? 'no pdftotext' : null;
/** Letters and numbers, counted: lines, columns and pages put them into another order. The stroke that stretches Arabic words is not always found. */
const counted = (words: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [piece] of words.matchAll(/(?!\u0640)[\p{L}\p{N}]/gu)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
};
const wordsOf = ({ blocks, notes }: Page): string =>
  [...blocks, ...notes]
    .flatMap(block => {
      const cells = 'table' in block && block.table ? [...(block.table.head ?? []), ...block.table.rows.flat()].flat() : [];
      return [block.label ?? '', ...block.runs.map(({ words }) => words), ...cells.map(({ words }) => words)];
    })
    .join(' ');

describeWithCorpus('resolutions drawn as PDF', () => {
  it.skipIf(noReader)(`hold every word${noReader ? ` (${noReader})` : ''}`, async () => {
    const counts: Record<string, { texts: number; refused: number; lost: number }> = {};
    for (const { text, symbol, lang } of corpusTexts(/^ga-77-/, 16)) {
      counts[lang] ??= { texts: 0, refused: 0, lost: 0 };
      const count = counts[lang];
      count.texts++;
      const analysis = analyse(text);
      const pdf = await pdfOf(analysis, { date: '2026-01-02', fontFile }).catch(error => {
        if (error instanceof Refusal) {
          console.log(symbol, error.message);
          return null;
        }
        throw error;
      });
      if (!pdf) {
        count.refused++;
        continue;
      }
      const { stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1e8 });
      const found = counted(stdout);
      const missing = [...counted(drawn(wordsOf(pageOf(analysis))))].filter(([piece, n]) => (found.get(piece) ?? 0) < n);
      if (missing.length > 0) {
        count.lost++;
        console.log(symbol, missing.map(([piece, n]) => `${piece} ${n} ${found.get(piece) ?? 0}`).join(', '));
      }
    }
    console.log('PDF', counts);
    for (const [lang, { lost, refused }] of Object.entries(counts)) expect({ lang, lost, refused }).toEqual({ lang, lost: 0, refused: 0 });
  });
});
