import type { Severity } from '../core/profiles/profile';
import { PROFILE_IDS } from '../core/profiles/registry';
import { unknownName } from '../core/text/nearest';
import { FORMATS, type FormatName } from './formats/format';
import { Misuse } from './terminal';

/** The options of `check` as the command line gave them, unchecked. */
export interface CheckOptions {
  readonly format: unknown;
  readonly fix?: unknown;
  readonly profile?: unknown;
  readonly failOn: unknown;
}

export interface CheckSettings {
  readonly format: FormatName;
  readonly fix: boolean;
  readonly profile: { readonly profile?: string };
  readonly failOn: Severity;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function oneOf<Name extends string>(what: string, value: unknown, names: readonly Name[]): Name {
  const name = names.find(each => each === value);
  if (name === undefined) throw new Misuse(unknownName(what, String(value), names));
  return name;
}

/** The options, each checked; throws a Misuse that names what would be right. */
export function settingsOf(options: CheckOptions): CheckSettings {
  return {
    format: oneOf('format', options.format, FORMATS),
    fix: options.fix === true,
    profile: options.profile === undefined ? {} : { profile: oneOf('profile', options.profile, PROFILE_IDS) },
    failOn: oneOf('severity', options.failOn, SEVERITIES),
  };
}
