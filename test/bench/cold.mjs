import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../support/paths.mjs';
import { against, shareOf, shown, table } from './report.mjs';
import { startServer } from './server.mjs';
import { benchTexts } from './texts.mjs';

const RUNS = 21;
/** Milliseconds that a check may take more than a program that does nothing. */
const WITHIN = 90;
const sample = join(root, 'samples/A_RES_76_299.unres');
const cli = join(root, 'dist/cli.js');

function timeOf(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

/** From the start of a process to its end, and from the start of the server to the diagnostics of the first text. The programs take turns. */
export async function coldTimes() {
  const programs = {
    'node -e 0': ['-e', '0'],
    'rapporteur --version': [cli, '--version'],
    'rapporteur check, A/RES/76/299': [cli, 'check', sample],
  };
  const times = Object.fromEntries(Object.keys(programs).map(name => [name, []]));
  for (let i = 0; i < RUNS; i++) for (const [name, args] of Object.entries(programs)) times[name].push(timeOf(args));
  const base = shareOf(times['node -e 0']).median;
  const rows = Object.entries(times).map(([name, each]) => {
    const { median, p95 } = shareOf(each);
    const target = name.startsWith('rapporteur check') ? against(`≤ ${WITHIN} ms more`, median - base <= WITHIN) : '';
    return [name, shown(median), shown(p95), shown(median - base), target];
  });
  for (const { name, text } of benchTexts().slice(0, 3)) {
    const each = [];
    for (let i = 0; i < 7; i++) each.push(await firstDiagnostics(text));
    const { median, p95 } = shareOf(each);
    rows.push([`server, first diagnostics of ${name}`, shown(median), shown(p95), shown(median - base), '']);
  }
  return table(['From a cold start', 'Median, ms', 'p95, ms', 'More than `node -e 0`, ms', 'Target'], rows);
}

async function firstDiagnostics(text) {
  const started = performance.now();
  const { connection, quit } = await startServer({ capabilities: { textDocument: { diagnostic: {} } } });
  const textDocument = { uri: 'file:///bench.unres' };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'un-resolution', version: 1, text },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument });
  const time = performance.now() - started;
  await quit();
  return time;
}
