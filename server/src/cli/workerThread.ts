import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import { configurationsOnDisk } from './fileSettings';
import { readFile } from './input';

/** What a thread does: for each name of a file, its outcome. */
export function serve(): void {
  const configurations = configurationsOnDisk();
  parentPort?.on('message', async (file: string) => parentPort?.postMessage(await checkFile(readFile(file), workerData, configurations)));
}
