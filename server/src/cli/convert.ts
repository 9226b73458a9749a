import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isRefusal } from '../convert/export/refusal';
import { type Reader, readerFor, type Writer } from '../convert/formats';
import { withAdoptionLines } from '../convert/import/adoptionLines';
import type { Remark } from '../convert/import/reading';
import { analyse } from '../core/analyse';
import { LineIndex } from '../core/text/lineIndex';
import { type Conversion, conversionsOf } from './conversions';
import { type ConvertOptions, type ConvertRun, convertRunOf } from './convertOptions';
import { addressOf, configurationsOnDisk, settingsOf } from './fileSettings';
import { readBytes, reasonOf, STDIN } from './input';
import { putFile, Unwritable } from './replaceFile';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Said of one file in the place of its conversion. */
class Unconverted extends Error {}

/**
 * `rapporteur convert IN… -o OUT`: writes each file in another format, and tells on standard error what was left out of it. Answers 2 where a
 * file cannot be read or its target is taken; the others are converted all the same. A file is written whole or not at all.
 */
export async function convert(operands: readonly string[], options: ConvertOptions, terminal: Terminal): Promise<ExitCode> {
  const run = convertRunOf(operands, options);
  const conversions = conversionsOf(run);
  let code: ExitCode = EXIT.clean;
  let done = 0;
  for (const conversion of conversions) {
    if (terminal.interrupted.aborted) return EXIT.interrupted;
    try {
      await convertFile(conversion, run, terminal);
    } catch (error) {
      if (!(error instanceof Unconverted || error instanceof Unwritable)) throw error;
      terminal.complain(`rapporteur: ${error instanceof Unwritable ? `${conversion.target}: ` : ''}${error.message}\n`);
      code = EXIT.misuse;
    }
    terminal.progress(++done, conversions.length);
    // Signals are seen between turns only.
    await nextTurn();
  }
  return code;
}

async function convertFile({ file, target, problem }: Conversion, run: ConvertRun, terminal: Terminal): Promise<void> {
  if (problem !== undefined) throw new Unconverted(`${file}: ${problem}`);
  if (target !== STDIN && !run.force && existsSync(target)) {
    throw new Unconverted(`${target}: it is there already; --force replaces it`);
  }
  const bytes = await bytesOf(file, terminal);
  const reader = run.reader ?? readerFor(file, bytes);
  if (!reader) throw new Unconverted(`${file}: its format is not known; name it with --from`);
  const written = await rewritten(file, bytes, reader, run.writer, terminal);
  if (target === STDIN && written.includes(0)) throw new Unconverted(`${file}: this format is no text; name a file for it with -o`);
  if (target === STDIN) return terminal.print(new TextDecoder('utf-8', { ignoreBOM: true }).decode(written));
  makeFolder(dirname(target));
  putFile(target, written);
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return file === STDIN ? await terminal.readStdin() : readBytes(file);
  } catch (error) {
    throw new Unconverted(`${file}: ${reasonOf(error)}`);
  }
}

/** The bytes of one format as those of the other. */
async function rewritten(file: string, bytes: Uint8Array, reader: Reader, writer: Writer, terminal: Terminal): Promise<Uint8Array> {
  const name = basename(file);
  const { style } = settingsOf(await configurationsOnDisk().of(addressOf(file)), { repairs: 'none' });
  const reading = withAdoptionLines(await reader.read(bytes, name), reader.id, style.known ?? null);
  const place = placesIn(file, bytes);
  if ('error' in reading) throw new Unconverted(`${place(reading.error)}: ${reading.error.message}`);
  for (const warning of reading.warnings) terminal.complain(`${place(warning)}: ${warning.message}\n`);
  try {
    return await writer.write(analyse(reading.text, style), { name, date: `${new Date().toISOString().slice(0, 19)}Z` });
  } catch (error) {
    throw isRefusal(error) ? new Unconverted(`${file}: ${error.message}`) : error;
  }
}

/** Where a remark belongs: `file:line`, the file alone where it has no lines. */
function placesIn(file: string, bytes: Uint8Array): (remark: Remark) => string {
  if (bytes.includes(0)) return () => file;
  const text = new TextDecoder().decode(bytes);
  const index = new LineIndex(text);
  return ({ start }) => `${file}:${index.lineAt(start) + 1}`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Unconverted(`${folder}: ${reasonOf(error)}`);
  }
}
