import { statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { READERS, WRITERS } from '../convert/formats';
import type { ConvertRun } from './convertOptions';
import { filesIn } from './drafts';
import { STDIN } from './input';
import { Misuse } from './terminal';

/** One file to convert, and where to. */
export interface Conversion {
  readonly file: string;
  /** A path, or `-` for standard output. */
  readonly target: string;
  /** Why it cannot be converted. */
  readonly problem?: string;
}

/** What is to be converted into what, in the order given; folders with all files below them that may be read, in the same folders again. */
export function conversionsOf(run: ConvertRun): Conversion[] {
  const [only] = run.operands;
  const isMany = run.operands.length > 1 || run.operands.some(isFolder);
  if (isMany && run.out === STDIN) throw new Misuse('convert: several files need a folder to go to; name it with -o');
  if (!isMany && !(isFolder(run.out) || /[/\\]$/.test(run.out))) {
    if (run.isOddName) {
      const endings = WRITERS.map(({ extension }) => extension).join(', ');
      throw new Misuse(`convert: the ending of ${run.out} is none of those that tell what to write (${endings}); say it with --to`);
    }
    return [{ file: only as string, target: run.out }];
  }
  return withoutClashes(
    run.operands.flatMap(operand => (isFolder(operand) ? ofFolder(operand, run) : [ofFile(operand, basename(operand), run)])),
  );
}

/** Where a path cannot be followed, reading or writing it tells why. */
function isFolder(path: string): boolean {
  try {
    return path !== STDIN && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function ofFile(file: string, name: string, { out, writer }: ConvertRun): Conversion {
  const stem = file === STDIN ? 'stdin' : name.slice(0, name.length - extname(name).length);
  return { file, target: join(out, `${stem}${writer.extension}`) };
}

function ofFolder(folder: string, run: ConvertRun): Conversion[] {
  const readers = run.reader ? [run.reader] : READERS.filter(({ id }) => id !== run.writer.id);
  const endings = readers.flatMap(({ extensions }) => extensions);
  const found = filesIn(folder, endings);
  if (found.length === 0)
    return [{ file: folder, target: '', problem: `there is no file to convert (*${endings.join(', *')}) in this folder` }];
  return found.map(each => ({
    ...ofFile(each.file, relative(folder, each.file), run),
    ...('error' in each && { problem: each.error }),
  }));
}

/** Two files that would go to the same place: the second one is told, none is lost. */
function withoutClashes(conversions: readonly Conversion[]): Conversion[] {
  const taken = new Map<string, string>();
  return conversions.map(conversion => {
    const first = taken.get(conversion.target);
    if (first !== undefined && conversion.problem === undefined) {
      return { ...conversion, problem: `it would go to ${conversion.target}, as ${first} does; convert it by itself` };
    }
    taken.set(conversion.target, conversion.file);
    return conversion;
  });
}
