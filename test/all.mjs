// `npm test`: everything, the tests inside a real VS Code included. `npm run test:long`: what is heavy, at its full size.
import fs from 'node:fs';
import path from 'node:path';
import { run, runTool } from './support/command.mjs';
import { ensureInstalled } from './support/install.mjs';
import { root } from './support/paths.mjs';
import { secondsSince, Tally } from './support/tally.mjs';

const long = process.argv.includes('--long');
const tally = new Tally();
const start = Date.now();

/** A program that must end well: one result. */
async function check(title, running) {
  const began = Date.now();
  const { code, output } = await running;
  tally.add({ title, ...(code !== 0 && { error: output }) });
  console.log(`${title}: ${code === 0 ? 'ok' : 'failed'}, ${secondsSince(began)}`);
}

/** The tests of test/ outside the editor: one result each, and one for a file that could not be run. */
async function unitTests(env = {}) {
  const began = Date.now();
  const report = path.join(root, 'out/unit.json');
  fs.rmSync(report, { force: true });
  const { output } = await runTool('vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${report}`], { env });
  if (!fs.existsSync(report)) return tally.add({ title: 'unit tests', error: output });
  const { testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  for (const file of testResults) addFile(file);
  console.log(`unit tests: ${testResults.length} files, ${secondsSince(began)}`);
}

function addFile({ name, status, message, assertionResults }) {
  const file = path.relative(root, name);
  for (const test of assertionResults) {
    tally.add({
      title: `${file}: ${test.fullName}`,
      ...(test.status === 'failed' && { error: test.failureMessages.join('\n') }),
      ...(!['passed', 'failed'].includes(test.status) && { skipped: 'its suite does not run it here' }),
    });
  }
  if (status === 'failed' && !assertionResults.some(test => test.status === 'failed')) tally.add({ title: file, error: message });
}

async function everything() {
  const { packagedExtension, runInEditors, KINDS } = await import('./editor/run.mjs');
  const { ensureEditor, VERSIONS } = await import('./editor/editor.mjs');
  const { findChromium } = await import('./editor/chromium.mjs');
  const { endOnSignals } = await import('./editor/scratch.mjs');
  const { EDITORS } = await import('./editors/editors.mjs');
  const { ensurePrograms, READERS } = await import('./support/programs.mjs');
  endOnSignals();
  // Downloads wait for the network while the rest computes. What goes wrong is told by the runs that need them.
  const others = ensurePrograms([...EDITORS, ...READERS]).catch(() => {});
  const fetching = Promise.allSettled([...VERSIONS.map(ensureEditor), others.then(findChromium)]);
  // First of all, since some unit tests drive what is built, and some other editors.
  await Promise.all([check('package', run('npm', ['run', '--silent', 'package'])), others]);
  await Promise.all([
    check('typecheck', runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
    check('typecheck of pages', runTool('typescript/bin/tsc', ['--noEmit', '-p', 'client/webview'])),
    check('lint', runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
    unitTests(),
  ]);
  await fetching;
  console.log(`VS Code ${VERSIONS.join(' and ')} and Chromium are there after ${secondsSince(start)}`);
  await runInEditors({ versions: VERSIONS, kinds: KINDS, vsix: packagedExtension() }, tally);
}

try {
  await ensureInstalled();
  await (long ? unitTests({ RAPPORTEUR_LONG: '1' }) : everything());
} catch (error) {
  tally.add({ title: 'the run itself', error: error.stack });
}
console.log(`All of it took ${secondsSince(start)}.`);
tally.print();
process.exit(tally.failed ? 1 : 0);
