import fs from 'node:fs';
import path from 'node:path';
import { root } from '../support/paths.mjs';
import { openBrowser } from './browser.mjs';
import { keep } from './hosts.mjs';
import { scratchFolder } from './scratch.mjs';
import { startServer } from './server.mjs';
import { FOR_TESTS } from './settings.mjs';
import { uiSteps } from './uiSteps.mjs';
import { Workbench } from './workbench.mjs';

/** What no picture shows: hints that linger behind the mouse, and the folder of this run. */
const UNSEEN = '.workbench-hover-container, .peekview-title .dirname { display: none }';

/**
 * Drives the packaged extension by keyboard and mouse, on a copy of the samples. Answers the results of the steps; after the first that
 * fails, the others are skipped, since each begins where the one before it ended. With `screenshots`, a folder, it keeps the pictures there.
 */
export async function runUi(editor, { vsix, artifacts, screenshots }) {
  const scratch = scratchFolder('ui');
  const workspace = path.join(scratch.folder, 'samples');
  const opened = {};
  try {
    fs.cpSync(path.join(root, 'samples'), workspace, { recursive: true });
    opened.server = await startServer(editor, { home: path.join(scratch.folder, 'home'), settings: FOR_TESTS, vsix });
    Object.assign(opened, await openBrowser());
    const workbench = new Workbench(opened.page);
    const picture = async name => {
      if (screenshots) await opened.page.screenshot({ path: path.join(screenshots, `${name}.png`), style: UNSEEN });
    };
    const address = `http://${opened.server.authority}/?folder=${encodeURIComponent(workspace)}`;
    const steps = uiSteps({ workbench, address, samples: workspace, picture });
    const results = await runSteps(steps);
    if (results.some(result => result.error)) await keep(opened, [], artifacts);
    return results;
  } finally {
    await opened.browser?.close();
    opened.server?.stop();
    scratch.remove();
  }
}

async function runSteps(steps) {
  const results = [];
  for (const [title, step] of steps) {
    const start = Date.now();
    const failed = results.find(result => result.error);
    if (failed) {
      results.push({ title, ms: 0, skipped: `“${failed.title}” failed before it` });
      continue;
    }
    const error = await step().catch(thrown => thrown);
    results.push({ title, ms: Date.now() - start, ...(error && { error: error.stack ?? String(error) }) });
  }
  return results;
}
