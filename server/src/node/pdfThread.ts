import { parentPort, workerData } from 'node:worker_threads';
import { sheetsOf } from '../convert/import/pdf/engine';
import { Unreadable } from '../convert/import/reading';

/** What the thread says: the pages, or why there are none. */
export type PdfAnswer = { readonly sheets: Awaited<ReturnType<typeof sheetsOf>> } | { readonly error: string };

async function answer(): Promise<PdfAnswer> {
  try {
    return { sheets: await sheetsOf(workerData as Uint8Array) };
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.message };
    throw error;
  }
}

void answer().then(said => parentPort?.postMessage(said));
