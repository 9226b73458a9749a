import { join } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { reasonOf } from './input';
import { ProgressLine } from './progressLine';
import { EXIT, type Terminal } from './terminal';

/** Waits for nothing more once the user wants the run to end. */
async function readStdin(interrupted: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of addAbortSignal(interrupted, process.stdin)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Aborted by the first Ctrl-C; the second one ends the process at once, as it always does. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** A reader that stops listening (`| head`) ends the run, and that is no error; anything else that stops the output is told. */
function endWithOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') return process.exit();
  process.stderr.write(`rapporteur: standard output could not be written: ${reasonOf(error)}\n`);
  return process.exit(EXIT.misuse);
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  process.stdout.on('error', endWithOutput);
  // Where complaints cannot be written there is nowhere to tell it.
  process.stderr.on('error', () => {});
  const isWatched = process.stderr.isTTY === true && !process.env.CI && process.env.TERM !== 'dumb';
  const interrupted = interruption();
  const line = isWatched ? new ProgressLine(text => process.stderr.write(text)) : null;
  return {
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    print: text => {
      line?.clear();
      process.stdout.write(text);
    },
    complain: text => {
      line?.clear();
      process.stderr.write(text);
    },
    readStdin: () => readStdin(interrupted),
    progress: (done, total) => line?.draw(done, total),
    interrupted,
    workerProgram: join(__dirname, 'thread.js'),
  };
}
