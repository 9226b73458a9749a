import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Configurations } from '../workspace/configurations';
import { checkFile, type Outcome } from './checkFile';
import type { CheckRun } from './checkOptions';
import type { Expansion } from './expand';
import { readInput, STDIN } from './input';
import type { Terminal } from './terminal';

/**
 * So many files are there for each thread before it pays: a thread costs about 0.7 s of its core to start and to warm up. Of the processor,
 * 150 resolutions of the General Assembly take 1.5 s in one thread and 2.1 s in two, and are done after 1.6 s and 1.5 s.
 */
const FILES_A_THREAD = 50;

/** How many threads to use for so many files; 1 stands for this one alone. */
export function threadsFor(files: number, cores: number): number {
  const threads = Math.min(cores, Math.floor(files / FILES_A_THREAD));
  return threads < 2 ? 1 : threads;
}

/** The outcomes of the files in the order given, each as soon as it and all before it are there. */
export async function* outcomesOf(
  found: readonly Expansion[],
  run: CheckRun,
  configurations: Configurations,
  terminal: Terminal,
): AsyncGenerator<Outcome> {
  const { workerProgram, interrupted } = terminal;
  const threads = workerProgram === null ? 1 : threadsFor(found.length, availableParallelism());
  if (workerProgram !== null && threads > 1 && found.every(({ file }) => file !== STDIN)) {
    const { inWorkers } = await import('./workers');
    yield* inWorkers(found, run.request, { program: workerProgram, threads, interrupted });
    return;
  }
  for (const expansion of found) {
    if (interrupted.aborted) return;
    const input = 'error' in expansion ? expansion : await readInput(expansion.file, terminal, run.stdinName);
    yield await checkFile(input, run.request, configurations);
    // Signals and a reader that has gone are seen between turns only.
    await nextTurn();
  }
}
