import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usageOf } from '../../server/src/core/lexicon/opening/usage';
import { corpusTexts, describeWithCorpus } from './corpus';
import { guessesOf } from './guesses';

const data = resolve(import.meta.dirname, '../../server/data');
const FIRST = 5;

describeWithCorpus('the use of openings', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-usage-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const mine = (...args: string[]): string => {
    const out = join(folder, 'mined.json');
    execFileSync(process.execPath, [join(data, 'mineUsage.mjs'), ...args, '--out', out]);
    return readFileSync(out, 'utf8');
  };

  it('lets completion offer among the first five what a session that was left out has', () => {
    const usage = usageOf(JSON.parse(mine('--without', 'ga-78')));
    const count = { preambular: [0, 0, 0], operative: [0, 0, 0] } as Record<string, [number, number, number]>;
    for (const text of corpusTexts(/^ga-78-en/)) {
      for (const { position, untyped, oneLetter } of guessesOf(text, usage)) {
        const tally = count[position] as [number, number, number];
        tally[0]++;
        if (untyped < FIRST) tally[1]++;
        if (oneLetter < FIRST) tally[2]++;
      }
    }
    const [preambular, operative] = [count.preambular, count.operative] as [[number, number, number], [number, number, number]];
    expect(preambular[1] / preambular[0]).toBeGreaterThanOrEqual(0.74);
    expect(operative[1] / operative[0]).toBeGreaterThanOrEqual(0.66);
    expect(preambular[2] / preambular[0]).toBeGreaterThanOrEqual(0.97);
    expect(operative[2] / operative[0]).toBeGreaterThanOrEqual(0.97);
  }, 120_000);

  it.each(['en', 'fr', 'es', 'ru', 'ar', 'zh'])(
    'is what the corpus gives, to the byte: %s',
    language => {
      expect(mine('--language', language) === readFileSync(join(data, 'openings', `${language}.json`), 'utf8')).toBe(true);
    },
    120_000,
  );
});
