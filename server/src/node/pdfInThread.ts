import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sheet } from '../convert/import/pdf/sheet';
import { Unreadable } from '../convert/import/reading';
import type { PdfAnswer } from './pdfThread';

/** A resolution of a hundred pages takes three seconds on a slow machine. */
const MOST_SECONDS = 30;
/** What the thread's objects may take, and what the process may grow by while it works, its buffers with it. */
const MOST_MEGABYTES = 512;
const MOST_GROWTH = 1_500_000_000;
const LOOK_EVERY_MS = 100;

const COSTLY = 'The PDF takes more time or memory than any resolution. Print it to a new PDF, and open that.';

/**
 * The pages of a PDF, read in a thread of its own that ends with its work, and before it where a file takes too much time or memory: no file
 * stops whoever asked. Throws `Unreadable`.
 */
export function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const thread = new Worker(join(__dirname, 'pdfReader.js'), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  const began = process.memoryUsage.rss();
  return new Promise<Sheet[]>((resolve, reject) => {
    const fail = (message: string) => reject(new Unreadable(message, 0));
    const deadline = setTimeout(fail, MOST_SECONDS * 1000, COSTLY);
    const watch = setInterval(() => process.memoryUsage.rss() - began > MOST_GROWTH && fail(COSTLY), LOOK_EVERY_MS);
    thread.once('message', (said: PdfAnswer) => ('error' in said ? fail(said.error) : resolve([...said.sheets])));
    thread.once('error', () => fail(COSTLY));
    thread.once('exit', () => {
      clearTimeout(deadline);
      clearInterval(watch);
      fail(COSTLY);
    });
  }).finally(() => thread.terminate());
}
