import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../core/lexicon/language';

/** Reads what is known of the use of a language's openings, from the file beside the bundle; null where it is missing. */
export const readUsage = (language: Language): Promise<string | null> =>
  readFile(join(__dirname, 'openings', `${language}.json`), 'utf8').catch(() => null);
