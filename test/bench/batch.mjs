import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../support/paths.mjs';
import { against, shown, table } from './report.mjs';
import { corpusTexts } from './texts.mjs';

/** Megabytes that one core has to check in a second. */
const AT_LEAST = 4;

/** Writes texts into a new folder, gives it to `work`, and removes it. */
export async function inFolder(texts, ending, work) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    for (const { symbol, text } of texts) writeFileSync(join(folder, symbol.replace(/[^\w().-]+/g, '_') + ending), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `check` over all texts of the corpus, on one core and on two; null where there is no corpus. */
export async function batchTimes() {
  const texts = corpusTexts();
  if (texts.length === 0) return null;
  const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  return inFolder(texts, '.unres', folder => {
    const rows = [1, 2].map(cores => {
      const cpus = cores === 1 ? '0' : '0,1';
      const started = performance.now();
      const { status, error } = spawnSync(
        'taskset',
        ['-c', cpus, process.execPath, join(root, 'dist/cli.js'), 'check', '--format', 'json', folder],
        {
          maxBuffer: 1e9,
        },
      );
      if (error || status > 1) throw error ?? new Error(`check ended with ${status}`);
      const seconds = (performance.now() - started) / 1e3;
      return [
        `${texts.length} texts, ${megabytes.toFixed(1)} MB, ${cores === 1 ? 'one core' : 'two cores'}`,
        shown(seconds),
        shown(texts.length / seconds),
        shown(megabytes / seconds),
        cores === 1 ? against(`≥ ${AT_LEAST} MB/s`, megabytes / seconds >= AT_LEAST) : '',
      ];
    });
    return table(['`rapporteur check`', 'Seconds', 'Files a second', 'MB a second', 'Target'], rows);
  });
}
