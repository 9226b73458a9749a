import type { CheckSettings } from '../core/check';
import type { CheckRequest } from './checkOptions';

/** How one file is to be checked. */
export interface FileSettings {
  /** The house style where the front matter names none; that of the organ where absent. */
  readonly profile?: string;
  readonly rules?: NonNullable<CheckSettings['rules']>;
}

/** The settings of a file: what the command line asks for. */
export function settingsOf(_file: string, { profile }: CheckRequest): FileSettings {
  return profile === undefined ? {} : { profile };
}
