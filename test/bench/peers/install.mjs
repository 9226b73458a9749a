import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../editor/download.mjs';
import { ensureEditor, NEWEST } from '../../editor/editor.mjs';
import { fetched } from '../../support/paths.mjs';
import { PEERS } from './list.mjs';

/**
 * Installs a peer where it is not installed yet, and answers `{ folder, node }`: where, and the Node to run it with. Throws where the
 * registry does not give it.
 */
export async function ensurePeer(name) {
  const { packages, script, files = {}, newerNode } = PEERS[name];
  const folder = join(fetched, 'peers', name);
  const stamp = join(folder, 'complete');
  const wanted = packages.join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--no-audit', '--no-fund', '--save-exact', ...packages], folder);
    writeFileSync(stamp, wanted);
  }
  for (const [file, value] of Object.entries(files)) writeFileSync(join(folder, file), JSON.stringify(value));
  if (script) copyFileSync(join(import.meta.dirname, script), join(folder, script));
  return { folder, node: newerNode ? (await ensureEditor(NEWEST)).node : process.execPath };
}

/** The package that a peer is named after, with its version. */
export const shownName = name => PEERS[name].packages[0];

/** Why a peer cannot be measured, in one line for a table. */
export const reasonOf = error =>
  (/npm error 404.*?'(\S+)'/.exec(error.message)?.[1] ?? error.message.trim().split('\n').at(-1)).replaceAll('|', '\\|').slice(0, 160);
