import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The text of a file of the disk by its address; null where there is none that can be read. */
export const readText = async (uri: string): Promise<string | null> =>
  uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8').catch(() => null) : null;
