import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The table of known resolutions, which lies beside the bundle. */
export const INDEX = join(__dirname, 'resolutions.tsv');

/** Reads the table; null where it is missing. */
export const readIndex = (): Promise<string | null> => readFile(INDEX, 'utf8').catch(() => null);
