import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFTS, hasEnding, isPassedOver } from '../workspace/files';
import type { Expansion } from './expand';
import { reasonOf } from './input';

/** Whether it is a file, or a link to one. A link to a folder is not followed: what it shows lies elsewhere, or leads in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    // A link to nothing, or in a circle, counts: reading it tells what is wrong.
    return true;
  }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** The drafts in a folder and in the folders below it, as `filesIn` lists them. */
export const draftsIn = (folder: string): Expansion[] => filesIn(folder, DRAFTS);

/**
 * The files in a folder and in the folders below it whose names end in one of the endings, in the order of their names, files first. Hidden
 * folders and files and `node_modules` are passed over. A folder that cannot be read stands in the list with the reason.
 */
export function filesIn(folder: string, endings: readonly string[]): Expansion[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ file: folder, error: reasonOf(error) }];
  }
  const visible = entries.filter(({ name }) => !isPassedOver(name)).sort(byName);
  const files = visible.filter(entry => hasEnding(entry.name, endings) && isFile(entry, join(folder, entry.name)));
  const folders = visible.filter(entry => entry.isDirectory());
  return [
    ...files.map(({ name }) => ({ file: join(folder, name) })),
    ...folders.flatMap(({ name }) => filesIn(join(folder, name), endings)),
  ];
}
