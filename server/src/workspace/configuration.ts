import ignore from 'ignore';
import type { Problem } from '../core/configuration/json';
import type { Profile, Severities } from '../core/profiles/profile';
import { layered } from '../core/rules/severities';
import { pathBelow } from './address';

/** Patterns of files that are not to be checked, and the folder that they are taken from. */
export interface Ignored {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** A file that was read for a configuration, and what is wrong with it. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What the configuration files of a workspace say about the texts of a folder. Data only. */
export interface Configuration {
  /** The name of the house style to be used where the front matter names none. */
  readonly profile: string | null;
  /** The house styles of the workspace. */
  readonly profiles: readonly Profile[];
  readonly rules: Severities;
  readonly ignored: readonly Ignored[];
  /** Every file that it comes from, the nearest first. */
  readonly sources: readonly Source[];
}

export const NO_CONFIGURATION: Configuration = { profile: null, profiles: [], rules: {}, ignored: [], sources: [] };

/** A configuration laid upon another: what it says goes before what that one says. */
export const laidOver = (base: Configuration, over: Configuration): Configuration => ({
  profile: over.profile ?? base.profile,
  profiles: [...base.profiles.filter(({ id }) => !over.profiles.some(each => each.id === id)), ...over.profiles],
  rules: layered(base.rules, over.rules),
  ignored: [...base.ignored, ...over.ignored],
  sources: [...over.sources, ...base.sources],
});

/** Whether the configuration says that a file is not to be checked. */
export const isIgnored = ({ ignored }: Pick<Configuration, 'ignored'>, uri: string): boolean =>
  ignored.some(({ folder, patterns }) => {
    const path = pathBelow(folder, uri);
    return (
      path !== null &&
      ignore()
        .add([...patterns])
        .ignores(path)
    );
  });
