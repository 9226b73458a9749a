import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Conversion, conversionsOf } from './conversions';
import { conversionThread } from './conversionThread';
import { type Converter, complaintOf, converterHere } from './conversionWork';
import { Unconverted } from './convertedText';
import { type ConvertOptions, type ConvertRun, convertRunOf } from './convertOptions';
import { readBytes, reasonOf, STDIN } from './input';
import { obstacleAt, putFile, Unwritable } from './replaceFile';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** The writers whose files are no text, and have no place on standard output. */
const BINARY: ReadonlySet<string> = new Set(['docx', 'pdf']);

/**
 * `rapporteur convert IN… -o OUT`: writes each file in another format, and tells on standard error what was left out of it. Answers 2 where a
 * file cannot be read or its target is taken; the others are converted all the same. A file is written whole or not at all. Ctrl-C ends the
 * run at once, in the middle of a file too: only what is finished is written.
 */
export async function convert(operands: readonly string[], options: ConvertOptions, terminal: Terminal): Promise<ExitCode> {
  const run = convertRunOf(operands, options);
  const conversions = conversionsOf(run);
  let code: ExitCode = EXIT.clean;
  const converter = await converterFor(run, terminal).catch(error => void terminal.complain(complaintOf(run.base ?? '', error)));
  if (!converter) return EXIT.misuse;
  for (const [i, conversion] of conversions.entries()) {
    try {
      if ((await convertFile(conversion, run, converter, terminal)) !== 'converted') code = EXIT.misuse;
    } catch (error) {
      // A file that was given up is no failure.
      if (!terminal.interrupted.aborted) terminal.complain(complaintOf(conversion.file, error));
      code = EXIT.misuse;
    }
    terminal.progress(i + 1, conversions.length);
    // Signals are seen between turns only.
    await nextTurn();
    if (terminal.interrupted.aborted) break;
  }
  await converter.end();
  return terminal.interrupted.aborted ? EXIT.interrupted : code;
}

/** In bytes: what is smaller is converted in less time than it takes to start a thread, which is a fifth of a second. */
const A_MOMENT = 65_536;

/** What converts the files of the run: for large ones a thread, where there can be one. Rejects where the base cannot be read. */
async function converterFor(run: ConvertRun, { workerProgram, interrupted, ...terminal }: Terminal): Promise<Converter> {
  const { reader, writer, changes, author, base } = run;
  const request = {
    reader: reader?.id ?? null,
    changes,
    writer: writer.id,
    author,
    base: base === null ? null : { file: base, bytes: await bytesIn(base, terminal) },
  };
  const here = converterHere(request);
  if (workerProgram === null) return here;
  const thread = conversionThread(workerProgram, request, interrupted);
  return { convert: source => (source.bytes.length < A_MOMENT ? here : thread).convert(source), end: thread.end };
}

async function bytesIn(file: string, { readStdin }: Pick<Terminal, 'readStdin'>): Promise<Uint8Array> {
  try {
    return file === STDIN ? await readStdin() : readBytes(file);
  } catch (error) {
    throw new Unconverted(`${file}: ${reasonOf(error)}`);
  }
}

/** Writes one file in another format. Rejects where that is not to be done. */
async function convertFile(
  { file, target, problem }: Conversion,
  run: ConvertRun,
  converter: Converter,
  terminal: Terminal,
): Promise<'converted' | 'not converted'> {
  if (problem !== undefined) throw new Unconverted(`${file}: ${problem}`);
  if (target !== STDIN) refuseSpecial(target);
  if (target !== STDIN && !run.force && existsSync(target)) {
    throw new Unconverted(`${target}: it is there already; --force replaces it`);
  }
  if (target === STDIN && BINARY.has(run.writer.id)) throw new Unconverted(`${file}: this format is no text; name a file for it with -o`);
  const { written, complaints } = await converter.convert({ file, bytes: await bytesIn(file, terminal) });
  complaints.forEach(terminal.complain);
  if (written === null) return 'not converted';
  if (target === STDIN) terminal.print(new TextDecoder('utf-8', { ignoreBOM: true }).decode(written));
  else {
    makeFolder(dirname(target));
    put(target, written);
  }
  return 'converted';
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

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file is in the place of this folder' : reasonOf(error);
    throw new Unconverted(`${folder}: ${reason}; name another folder with -o`);
  }
}
