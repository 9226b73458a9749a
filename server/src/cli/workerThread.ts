import { checkFile } from './checkFile';
import type { CheckRequest } from './checkOptions';
import { converterHere } from './conversionWork';
import type { Source } from './convertedText';
import { configurationsOnDisk } from './fileSettings';
import { readFile } from './input';

/** What a thread does: for each file that it is handed, what it was started for. */
export async function serve(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  const answer: Answer = 'writer' in workerData ? converterHere(workerData).convert : checking(workerData);
  parentPort?.on('message', async given => parentPort?.postMessage(await answer(given)));
}

type Answer = (given: string & Source) => Promise<unknown>;

function checking(request: CheckRequest): Answer {
  const configurations = configurationsOnDisk();
  return file => checkFile(readFile(file), request, configurations);
}
