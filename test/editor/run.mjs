// `npm run test:editor [-- --vscode 1.100.3] [-- --only host,web,ui]`: the tests inside a real VS Code.
// `npm run test:editor -- --screenshots`: the pictures of docs/images/ anew.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/paths.mjs';
import { secondsSince, Tally } from '../support/tally.mjs';
import { ensureEditor, NEWEST, VERSIONS } from './editor.mjs';
import { runSuites } from './hosts.mjs';
import { endOnSignals } from './scratch.mjs';
import { runUi } from './ui.mjs';

/** In Node's extension host, in the web worker's, and through the window. */
export const KINDS = ['host', 'web', 'ui'];

/** Runs `kinds` of suites in each of `versions` and adds what came of them to the tally. Throws nothing: a run that breaks is a failure. */
export async function runInEditors({ versions, kinds, vsix, screenshots }, tally) {
  for (const version of versions) {
    for (const kind of kinds) {
      const name = `VS Code ${version}, ${kind}`;
      const start = Date.now();
      const artifacts = path.join(root, 'out/failures', `${version}-${kind}`);
      try {
        const editor = await ensureEditor(version);
        const results = kind === 'ui' ? await runUi(editor, { vsix, artifacts, screenshots }) : await runSuites(editor, kind, artifacts);
        for (const result of results) tally.add({ ...result, title: `${name}: ${result.title}` });
        console.log(`${name}: ${results.length} tests, ${secondsSince(start)}`);
      } catch (error) {
        tally.add({ title: name, error: error.stack });
      }
    }
  }
}

/** The packaged extension: the one .vsix that `npm run package` leaves. */
export function packagedExtension() {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { vscode: { type: 'string' }, only: { type: 'string' }, screenshots: { type: 'boolean' } } });
  endOnSignals();
  const tally = new Tally();
  const vsix = packagedExtension();
  if (values.screenshots) {
    await runInEditors({ versions: [NEWEST], kinds: ['ui'], vsix, screenshots: path.join(root, 'docs/images') }, tally);
  } else {
    await runInEditors({ versions: values.vscode?.split(',') ?? VERSIONS, kinds: values.only?.split(',') ?? KINDS, vsix }, tally);
  }
  tally.print();
  process.exit(tally.failed ? 1 : 0);
}
