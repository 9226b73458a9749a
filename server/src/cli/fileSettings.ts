import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AnalysisOptions } from '../core/analyse';
import type { CheckSettings } from '../core/check';
import { knownOnDisk } from '../node/knownOnDisk';
import type { Configuration } from '../workspace/configuration';
import { Configurations } from '../workspace/configurations';
import type { CheckRequest } from './checkOptions';

/** How one file is to be checked. */
export interface FileSettings {
  readonly style: Pick<AnalysisOptions, 'profile' | 'profiles' | 'known'>;
  readonly rules: NonNullable<CheckSettings['rules']>;
}

/** The address of a file by its path as the user wrote it. */
export const addressOf = (file: string): string => pathToFileURL(resolve(file)).href;

/** The text of a file by its address; null where there is none that can be read. Read at once, for there is nothing to do meanwhile. */
async function readText(uri: string): Promise<string | null> {
  try {
    return readFileSync(fileURLToPath(uri), 'utf8');
  } catch {
    return null;
  }
}

/** The configuration files of the disk, each read once. */
export const configurationsOnDisk = (): Configurations => new Configurations(readText);

const known = knownOnDisk();

/** The settings of a file: what the command line asks for, else the configuration file nearest to it. */
export function settingsOf({ profile: configured, profiles, rules }: Configuration, { profile: asked }: CheckRequest): FileSettings {
  const profile = asked ?? configured;
  return { style: { profiles, known, ...(profile !== null && { profile }) }, rules };
}
