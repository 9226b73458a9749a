import { parentPort, workerData } from 'node:worker_threads';
import type { Source } from './convertedText';

/** What a thread does: for each file that it is handed, what it was started for. Each kind of work loads its code when it is asked for. */
export async function serve(): Promise<void> {
  const answer = await ('writer' in workerData ? converting() : checking());
  parentPort?.on('message', async given => parentPort?.postMessage(await answer(given)));
}

type Answer = (given: string & Source) => Promise<unknown>;

async function converting(): Promise<Answer> {
  const { converterHere } = await import('./conversionWork');
  return converterHere(workerData).convert;
}

async function checking(): Promise<Answer> {
  const [{ checkFile }, { configurationsOnDisk }, { readFile }] = await Promise.all([
    import('./checkFile'),
    import('./fileSettings'),
    import('./input'),
  ]);
  const configurations = configurationsOnDisk();
  return (file: string) => checkFile(readFile(file), workerData, configurations);
}
