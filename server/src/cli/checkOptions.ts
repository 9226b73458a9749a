import { SEVERITIES, type Severity } from '../core/profiles/profile';
import { unknownName } from '../core/text/nearest';
import { FORMATS, type FormatName } from './formats/format';
import { STDIN } from './input';
import { Misuse } from './terminal';

/** The options of `check` as the command line gave them, unchecked. */
export interface CheckOptions {
  readonly format: unknown;
  readonly fix?: unknown;
  readonly fixDryRun?: unknown;
  readonly profile?: unknown;
  readonly failOn: unknown;
  readonly maxFindings?: unknown;
  readonly stdin?: unknown;
  readonly stdinFilename?: unknown;
}

/** What becomes of the safe repairs: nothing, the file, a diff, or the text on standard output. */
export type Repairs = 'none' | 'written' | 'diff' | 'printed';

/** What the user asks of every file; data that a worker thread can be handed. */
export interface CheckRequest {
  readonly repairs: Repairs;
  readonly profile?: string;
}

/** A whole command line, understood. */
export interface CheckRun {
  readonly operands: readonly string[];
  readonly request: CheckRequest;
  readonly format: FormatName;
  readonly failOn: Severity;
  readonly maxFindings: number;
  /** The name under which standard input is reported and looked up. */
  readonly stdinName: string;
}

function oneOf<Name extends string>(what: string, value: unknown, names: readonly Name[]): Name {
  const name = names.find(each => each === value);
  if (name === undefined) throw new Misuse(unknownName(what, String(value), names));
  return name;
}

function countOf(option: string, value: unknown): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (typeof value !== 'string' || !/^\d+$/.test(value)) throw new Misuse(`check: ${option} takes a whole number, not “${value}”`);
  return Number(value);
}

function repairsOf({ fix, fixDryRun }: CheckOptions, operands: readonly string[]): Repairs {
  if (fix && fixDryRun) throw new Misuse('check: --fix writes the repairs and --fix-dry-run only shows them: choose one');
  if (fixDryRun) return 'diff';
  if (!fix) return 'none';
  if (!operands.includes(STDIN)) return 'written';
  if (operands.length === 1) return 'printed';
  throw new Misuse('check: with --fix the repaired standard input goes to standard output, so check it alone, without other files');
}

/** The command line, each part of it checked; throws a Misuse that says what would be right. `profiles` are the house styles that there are. */
export function runOf(named: readonly string[], options: CheckOptions, profiles: readonly string[]): CheckRun {
  const operands = options.stdin && !named.includes(STDIN) ? [STDIN, ...named] : named;
  const { stdinFilename, profile } = options;
  if (operands.length === 0) throw new Misuse('check: name at least one file or folder, or - for standard input');
  if (stdinFilename !== undefined && !operands.includes(STDIN)) {
    throw new Misuse('check: --stdin-filename is the name of what comes on standard input: add --stdin');
  }
  return {
    operands,
    request: {
      repairs: repairsOf(options, operands),
      ...(profile !== undefined && { profile: oneOf('profile', profile, profiles) }),
    },
    format: oneOf('format', options.format, FORMATS),
    failOn: oneOf('severity', options.failOn, SEVERITIES),
    maxFindings: countOf('--max-findings', options.maxFindings),
    stdinName: stdinFilename === undefined ? STDIN : String(stdinFilename),
  };
}
