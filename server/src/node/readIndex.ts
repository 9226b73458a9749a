import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The table of known resolutions, which lies beside the bundle; null where it is missing. */
export const readIndex = (): Promise<string | null> => readFile(join(__dirname, 'resolutions.tsv'), 'utf8').catch(() => null);
