import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FoundFile, hasEnding, isPassedOver } from '../workspace/files';

/** `Files.list` on the disk. A link to a file counts as one; a link to a folder is not followed: what it shows lies elsewhere, or leads in a circle. */
export async function listFiles(uri: string, endings: readonly string[]): Promise<FoundFile[] | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    if ((await stat(path)).isDirectory()) return await filesBelow(path, endings);
    return hasEnding(path, endings) ? await fileAt(path) : [];
  } catch {
    return null;
  }
}

async function filesBelow(folder: string, endings: readonly string[]): Promise<FoundFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isPassedOver(name));
  const isCandidate = (entry: Dirent): boolean => !entry.isDirectory() && hasEnding(entry.name, endings);
  const files = await Promise.all(entries.filter(isCandidate).map(({ name }) => fileAt(join(folder, name))));
  const found = files.flat();
  for (const entry of entries) {
    // A folder that may not be entered does not hide the others.
    if (entry.isDirectory()) found.push(...(await filesBelow(join(folder, entry.name), endings).catch(() => [])));
  }
  return found;
}

/** The file at a path as a list of one; an empty list where there is none, or something else. */
async function fileAt(path: string): Promise<FoundFile[]> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? [{ uri: pathToFileURL(path).href, mtime: Math.round(found.mtimeMs), size: found.size }] : [];
}
