import { copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEditor, VERSIONS } from '../editor/editor.mjs';
import { runSuites } from '../editor/hosts.mjs';
import { endOnSignals, scratchFolder } from '../editor/scratch.mjs';
import { root } from '../support/paths.mjs';
import { against, shareOf, shown, table } from './report.mjs';

const RUNS = 7;
const WITHIN = 80;

/** The activation of the extension in the extension host of real VS Codes, in a new one each time. */
export async function activationTimes() {
  endOnSignals();
  const { folder: extension, remove } = scratchFolder('activation');
  wrapExtension(extension);
  const rows = [];
  for (const version of VERSIONS) {
    const editor = await ensureEditor(version);
    const runs = [];
    const own = { extension, entry: 'out/test/node/activation' };
    for (let i = 0; i < RUNS; i++) runs.push(...(await runSuites(editor, 'host', join(root, 'out/failures/activation'), own)));
    const all = shareOf(runs.map(({ loaded, activated }) => loaded + activated));
    const loading = shareOf(runs.map(({ loaded }) => loaded));
    rows.push([
      `VS Code ${version}, ${RUNS} runs`,
      shown(all.median),
      shown(all.longest),
      shown(loading.median),
      against(`≤ ${WITHIN} ms`, all.median <= WITHIN),
    ]);
  }
  remove();
  return table(['Activation', 'Median, ms', 'Longest, ms', 'Of it loading the code, median, ms', 'Target'], rows);
}

/** The extension as it lies here, but for its main script, before which stands one that takes the times. */
function wrapExtension(folder) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of readdirSync(root)) if (name !== 'package.json') symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: './timed.cjs' }));
  copyFileSync(join(import.meta.dirname, 'timed.cjs'), join(folder, 'timed.cjs'));
}
