import type { Profile, Severities } from '../profiles/profile';
import type { Span } from '../text/span';
import { type JsonValue, type Problem, readJson } from './json';
import { membersOf, readProfile } from './profile';
import { readSeverities } from './severities';

/** The keys of a configuration file. */
export const CONFIGURATION_KEYS = ['$schema', 'extends', 'profile', 'profiles', 'rules', 'ignore'] as const;

/** A name or a path as the file has it, and where. */
export interface Written extends Span {
  readonly text: string;
}

/** What one configuration file says. */
export interface ConfigurationFile {
  /** The files that it builds on, the later before the earlier. */
  readonly extends: readonly Written[];
  /** The name of the house style to be used. */
  readonly profile: Written | null;
  /** House styles of the workspace, each in place or by the path of its file. */
  readonly profiles: readonly (Profile | Written)[];
  readonly rules: Severities;
  /** Patterns of files that are not checked, as in a `.gitignore`. */
  readonly ignore: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a configuration file. Never throws: what cannot be used is told in `problems`, the rest holds. */
export function readConfiguration(text: string): ConfigurationFile {
  const problems: Problem[] = [];
  const root = readJson(text, problems);
  const members = root ? membersOf(root, CONFIGURATION_KEYS) : new Map<string, JsonValue>();
  const bases = members.get('extends');
  const profile = members.get('profile');
  const profiles = members.get('profiles');
  const rules = members.get('rules');
  return {
    extends: bases ? (bases.isText() ? [bases] : bases.list()).flatMap(toWritten) : [],
    profile: profile ? (toWritten(profile)[0] ?? null) : null,
    profiles:
      profiles?.list().flatMap((each): (Profile | Written)[] => (each.isText() ? toWritten(each) : [readProfile(each) ?? []].flat())) ?? [],
    rules: rules ? readSeverities(rules) : {},
    ignore: members.get('ignore')?.texts() ?? [],
    problems,
  };
}

/** Reads the file of one house style. */
export function readProfileFile(text: string): { readonly profile: Profile | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const root = readJson(text, problems);
  return { profile: root && readProfile(root), problems };
}

function toWritten(value: JsonValue): Written[] {
  const text = value.text();
  return text === null ? [] : [{ text, start: value.start, end: value.end }];
}
