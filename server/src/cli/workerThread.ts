import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import { converterHere } from './conversionWork';
import type { Source } from './convertedText';
import { configurationsOnDisk } from './fileSettings';
import { readFile } from './input';

/** What a thread does: for each file that it is handed, what it was started for. */
export function serve(): void {
  const answer: Answer = 'writer' in workerData ? converterHere(workerData).convert : checking();
  parentPort?.on('message', async given => parentPort?.postMessage(await answer(given)));
}

type Answer = (given: string & Source) => Promise<unknown>;

function checking(): Answer {
  const configurations = configurationsOnDisk();
  return file => checkFile(readFile(file), workerData, configurations);
}
