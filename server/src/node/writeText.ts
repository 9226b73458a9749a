import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes a file of the disk as a whole or not at all, and the folders that it needs. */
export async function writeText(uri: string, text: string): Promise<void> {
  const path = fileURLToPath(uri);
  const beside = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, text);
  await rename(beside, path);
}
