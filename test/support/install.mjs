// Runs before anything is installed: Node's own modules only.
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from './command.mjs';
import { withLock } from './lock.mjs';
import { fetched, root } from './paths.mjs';

/** Installs the project's packages as the lockfile names them, where they are missing or others. */
export async function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  await withLock(path.join(fetched, 'install.lock'), async () => {
    if (isInstalled()) return;
    console.log('Installing the packages of package-lock.json …');
    // No package of ours needs its install script, and some would ask for downloads from elsewhere.
    await mustRun('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

/** Whether every package of the lockfile is there in its version. Packages for other platforms may be absent. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    return place in installed ? installed[place].version === version : optional;
  });
}

function packagesOf(lockfile) {
  const file = path.join(root, lockfile);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : undefined;
}
