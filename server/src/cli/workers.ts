import { Worker } from 'node:worker_threads';
import type { Outcome } from './checkFile';
import type { CheckRequest } from './checkOptions';
import type { Expansion } from './expand';

export interface Threads {
  /** The script that a thread runs; it answers each message, the name of a file, with the outcome of that file. */
  readonly program: string;
  readonly threads: number;
  readonly interrupted: AbortSignal;
}

/** One thread. Its end, of whatever kind, is a failure of the file that it has in hand. */
class Thread {
  readonly #worker: Worker;
  readonly #ended: Promise<never>;

  constructor(program: string, request: CheckRequest) {
    const worker = new Worker(program, { workerData: request });
    this.#worker = worker;
    this.#ended = new Promise((_, reject) => {
      worker.once('error', reject);
      worker.once('exit', code => reject(new Error(`its thread ended with code ${code}`)));
    });
    // Nobody may be asking when it ends.
    this.#ended.catch(() => {});
  }

  outcomeOf(file: string): Promise<Outcome> {
    const answered = new Promise<Outcome>(resolve => this.#worker.once('message', resolve));
    this.#worker.postMessage(file);
    return Promise.race([answered, this.#ended]);
  }

  end(): void {
    void this.#worker.terminate();
  }
}

const unread = (report: { readonly file: string; readonly error: string }): Outcome => ({ report, complaints: [] });

/** A promise and the function that keeps it. */
function promised<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>(keep => {
    resolve = keep;
  });
  return { promise, resolve };
}

/**
 * The outcomes of the files in the order given, each as soon as it and all before it are there, worked out by several threads. A thread
 * that breaks down is told in the place of the file that it had, and another one takes over. After an interruption the files that were
 * begun are finished, and no others are begun.
 */
export async function* inWorkers(files: readonly Expansion[], request: CheckRequest, use: Threads): AsyncGenerator<Outcome> {
  const outcomes = files.map(() => promised<Outcome | null>());
  let next = 0;
  let left = false;

  async function work(): Promise<void> {
    let thread: Thread | null = null;
    while (next < files.length && !use.interrupted.aborted && !left) {
      const at = next++;
      const found = files[at] as Expansion;
      try {
        thread ??= new Thread(use.program, request);
        outcomes[at]?.resolve('error' in found ? unread(found) : await thread.outcomeOf(found.file));
      } catch (error) {
        outcomes[at]?.resolve(unread({ file: found.file, error: `checking it failed: ${error}` }));
        thread = null;
      }
    }
    thread?.end();
  }

  const all = Promise.all(Array.from({ length: use.threads }, work));
  // What no thread has begun by now never will be.
  void all.then(() => {
    for (const { resolve } of outcomes) resolve(null);
  });
  try {
    for (const { promise } of outcomes) {
      const outcome = await promise;
      if (outcome === null) return;
      yield outcome;
    }
  } finally {
    left = true;
    await all;
  }
}
