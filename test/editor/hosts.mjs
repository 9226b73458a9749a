import fs from 'node:fs';
import path from 'node:path';
import { root } from '../support/paths.mjs';
import { openBrowser } from './browser.mjs';
import { EXTENSION_PATH, startProxy } from './proxy.mjs';
import { scratchFolder } from './scratch.mjs';
import { startServer } from './server.mjs';
import { FOR_TESTS } from './settings.mjs';

const ENDS_WITHIN = 240_000;
const RESULTS = 'TEST_RESULTS ';

/**
 * Runs the suites inside an extension host of `editor` on a copy of the samples: `kind` is `host` for Node's, `web` for the one in a
 * web worker. Answers the results `[{ title, ms, error?, skipped? }]`. Throws where the suites did not come to their end; what the editor
 * logged is then in `artifacts`, as after a failure. `own` may name another extension or another entry for Node's host.
 */
export async function runSuites(editor, kind, artifacts, own = {}) {
  const scratch = scratchFolder(kind);
  const workspace = path.join(scratch.folder, 'samples');
  const resultsFile = path.join(scratch.folder, 'results.json');
  const said = [];
  const opened = {};
  try {
    fs.cpSync(path.join(root, 'samples'), workspace, { recursive: true });
    const home = path.join(scratch.folder, 'home');
    opened.server = await startServer(editor, { home, settings: FOR_TESTS, driver: true, env: { TEST_RESULTS: resultsFile } });
    const address = await (kind === 'web' ? webAddress : hostAddress)(opened, workspace, own);
    Object.assign(opened, await openBrowser());
    const { code, results = readResults(resultsFile) } = await runIn(opened.page, address, said);
    if (!results) throw new Error(`The suites ended with ${code} and no results.\n${said.slice(-30).join('\n')}`);
    if (results.some(result => result.error)) await keep(opened, said, artifacts);
    return results;
  } catch (error) {
    await keep(opened, said, artifacts);
    throw error;
  } finally {
    await opened.browser?.close();
    opened.proxy?.close();
    opened.server?.stop();
    scratch.remove();
  }
}

/** As the desktop editor takes them from its command line. */
function hostAddress({ server }, workspace, { extension = root, entry = 'out/test/node/index' }) {
  const at = file => `vscode-remote://${server.authority}${file}`;
  const payload = [
    ['extensionDevelopmentPath', at(extension)],
    ['extensionTestsPath', at(path.join(root, entry))],
    ['skipWelcome', 'true'],
  ];
  return `http://${server.authority}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** Extensions from an http address go into the worker; the folder stays remote, so that documents are no files, as on vscode.dev. */
async function webAddress(opened, workspace) {
  opened.proxy = await startProxy({
    port: opened.server.port,
    extension: root,
    configure(configuration, authority) {
      const at = file => ({ $mid: 1, scheme: 'http', authority, path: `${EXTENSION_PATH}${file}` });
      configuration.developmentOptions = {
        ...configuration.developmentOptions,
        extensions: [at('')],
        extensionTestsPath: at('/out/test/web/index'),
      };
    },
  });
  return `http://127.0.0.1:${opened.proxy.port}/?folder=${encodeURIComponent(workspace)}`;
}

/** The editor reports through two functions that its test driver looks for in the page. */
async function runIn(page, address, said) {
  let results;
  let timer;
  page.on('pageerror', error => said.push(`page error: ${error}`));
  const ended = new Promise((resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The suites did not end within ${ENDS_WITHIN / 1000} s.\n${said.slice(-30).join('\n')}`)),
      ENDS_WITHIN,
    );
    page.on('crash', () => reject(new Error('The page crashed.')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  ended.catch(() => {});
  await page.exposeFunction('codeAutomationLog', (type, [first, ...rest]) => {
    // A worker has no file to write to: its results come as one marked line.
    if (typeof first === 'string' && first.startsWith(RESULTS)) results = JSON.parse(first.slice(RESULTS.length));
    else said.push([type, first, ...rest].join(' '));
  });
  try {
    await page.goto(address);
    return { code: await ended, results };
  } finally {
    clearTimeout(timer);
  }
}

const readResults = file => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);

/** Keeps what explains a failure. */
export async function keep({ page, server }, said, artifacts) {
  fs.rmSync(artifacts, { recursive: true, force: true });
  fs.mkdirSync(artifacts, { recursive: true });
  await page?.screenshot({ path: path.join(artifacts, 'screen.png') }).catch(error => said.push(`no screenshot: ${error.message}`));
  fs.writeFileSync(path.join(artifacts, 'console.log'), said.join('\n'));
  if (!server) return;
  fs.writeFileSync(path.join(artifacts, 'server.log'), server.output());
  if (fs.existsSync(server.logs)) fs.cpSync(server.logs, path.join(artifacts, 'logs'), { recursive: true });
}
