import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import { readFile } from './input';

/** What a thread does: for each name of a file, its outcome. */
export function serve(): void {
  parentPort?.on('message', (file: string) => parentPort?.postMessage(checkFile(readFile(file), workerData)));
}
