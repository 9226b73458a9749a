// `npm run test:desktop`: the same suites in a desktop VS Code. VSCODE_EXECUTABLE names an installed one; else VSCODE_VERSION, or the
// latest, is downloaded from Microsoft.
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { fetched, root } from '../support/paths.mjs';
import { Tally } from '../support/tally.mjs';
import { endOnSignals, scratchFolder } from './scratch.mjs';

async function executable() {
  try {
    return (
      process.env.VSCODE_EXECUTABLE ??
      (await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION ?? 'stable', cachePath: fetched }))
    );
  } catch (error) {
    console.error(`There is no desktop VS Code: the download failed (${error.message}).`);
    console.error('Set VSCODE_EXECUTABLE to an installed one, or run the suites without it: npm run test:editor');
    return process.exit(2);
  }
}

endOnSignals();
const vscodeExecutablePath = await executable();
const scratch = scratchFolder('desktop');
const workspace = path.join(scratch.folder, 'samples');
const resultsFile = path.join(scratch.folder, 'results.json');
fs.cpSync(path.join(root, 'samples'), workspace, { recursive: true });
const profile = ['--user-data-dir', path.join(scratch.folder, 'profile'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const tally = new Tally();
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/node/index'),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', ...profile],
    extensionTestsEnv: { TEST_RESULTS: resultsFile },
  });
} catch (error) {
  if (!fs.existsSync(resultsFile)) tally.add({ title: 'desktop', error: String(error) });
}
for (const result of fs.existsSync(resultsFile) ? JSON.parse(fs.readFileSync(resultsFile, 'utf8')) : []) tally.add(result);
scratch.remove();
tally.print();
process.exit(tally.failed ? 1 : 0);
