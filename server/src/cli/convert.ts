import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isRefusal } from '../convert/export/refusal';
import type { Analysis } from '../core/model/analysis';
import { type Conversion, conversionsOf } from './conversions';
import { convertedText, Unconverted } from './convertedText';
import { type ConvertOptions, type ConvertRun, convertRunOf } from './convertOptions';
import { failureOf } from './failure';
import { reasonOf, STDIN } from './input';
import { obstacleAt, putFile, Unwritable } from './replaceFile';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** The writers whose files are no text, and have no place on standard output. */
const BINARY: ReadonlySet<string> = new Set(['docx', 'pdf']);

/**
 * `rapporteur convert IN… -o OUT`: writes each file in another format, and tells on standard error what was left out of it. Answers 2 where a
 * file cannot be read or its target is taken; the others are converted all the same. A file is written whole or not at all.
 */
export async function convert(operands: readonly string[], options: ConvertOptions, terminal: Terminal): Promise<ExitCode> {
  const run = convertRunOf(operands, options);
  const conversions = conversionsOf(run);
  let base: Analysis | null;
  try {
    base = await baseOf(run, terminal);
  } catch (error) {
    return complaintOf(error, terminal, run.base ?? '');
  }
  let code: ExitCode = EXIT.clean;
  let done = 0;
  for (const conversion of conversions) {
    if (terminal.interrupted.aborted) return EXIT.interrupted;
    try {
      await convertFile(conversion, run, base, terminal);
    } catch (error) {
      code = complaintOf(error, terminal, conversion.file);
    }
    terminal.progress(++done, conversions.length);
    // Signals are seen between turns only.
    await nextTurn();
  }
  return code;
}

/** Tells why a file was not converted; what nobody foresaw is a fault of ours, and no reason to give up the other files. */
function complaintOf(error: unknown, terminal: Terminal, file: string): ExitCode {
  const reason = error instanceof Unconverted ? error.message : failureOf(`${file}: it cannot be converted`, error);
  terminal.complain(`rapporteur: ${reason}\n`);
  return EXIT.misuse;
}

async function convertFile(
  { file, target, problem }: Conversion,
  run: ConvertRun,
  base: Analysis | null,
  terminal: Terminal,
): Promise<void> {
  if (problem !== undefined) throw new Unconverted(`${file}: ${problem}`);
  if (target !== STDIN) refuseSpecial(target);
  if (target !== STDIN && !run.force && existsSync(target)) {
    throw new Unconverted(`${target}: it is there already; --force replaces it`);
  }
  if (target === STDIN && BINARY.has(run.writer.id)) throw new Unconverted(`${file}: this format is no text; name a file for it with -o`);
  const written = await bytesOf(await convertedText(file, run, terminal), file, run, base);
  if (target === STDIN) return terminal.print(new TextDecoder('utf-8', { ignoreBOM: true }).decode(written));
  makeFolder(dirname(target));
  put(target, written);
}

/** Before anything is read: neither a device nor a link to nothing is replaced, with --force or without. */
function refuseSpecial(target: string): void {
  const obstacle = obstacleAt(target);
  if (obstacle) throw new Unconverted(`${target}: ${obstacle}`);
}

function put(target: string, written: Uint8Array): void {
  try {
    putFile(target, written);
  } catch (error) {
    throw error instanceof Unwritable ? new Unconverted(`${target}: ${error.message}`) : error;
  }
}

/** The text in the format that is written. */
async function bytesOf(text: Analysis, file: string, { writer, author }: ConvertRun, base: Analysis | null): Promise<Uint8Array> {
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  try {
    return await writer.write(text, { name: basename(file), date, author, ...(base && { base }) });
  } catch (error) {
    throw isRefusal(error) ? new Unconverted(`${file}: ${error.message}`) : error;
  }
}

/** The text that is changed, which may be in another format than the one that changes it; null where none is named. */
async function baseOf({ base }: ConvertRun, terminal: Terminal): Promise<Analysis | null> {
  return base === null ? null : convertedText(base, { reader: null, changes: 'final' }, terminal);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file is in the place of this folder' : reasonOf(error);
    throw new Unconverted(`${folder}: ${reason}; name another folder with -o`);
  }
}
