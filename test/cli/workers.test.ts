import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../server/src/cli/checkFile';
import type { CheckRequest } from '../../server/src/cli/checkOptions';
import { threadsFor } from '../../server/src/cli/outcomes';
import { inWorkers } from '../../server/src/cli/workers';
import { scratchFolder } from './commandLine';

const files = scratchFolder();

/** A thread that says what it was asked, or breaks down: it throws, or is gone. */
const program = files.write(
  'thread.cjs',
  `const { parentPort, workerData } = require('node:worker_threads');
  parentPort.on('message', file => {
    if (file === 'throws') throw new Error('a broken rule');
    if (file === 'ends') process.exit(7);
    setTimeout(() => parentPort.postMessage({ report: { file, findings: [] }, complaints: [workerData.repairs] }), file === 'slow' ? 200 : 0);
  });`,
);

const request: CheckRequest = { repairs: 'none' };

async function outcomes(names: readonly string[], { threads = 2, interrupted = new AbortController().signal } = {}): Promise<Outcome[]> {
  const all: Outcome[] = [];
  const found = names.map(file => ({ file }));
  for await (const outcome of inWorkers(found, request, { program, threads, interrupted })) all.push(outcome);
  return all;
}

const filesOf = (all: readonly Outcome[]): string[] => all.map(({ report }) => report.file);

describe('files checked by several threads', () => {
  it('come in the order given, whichever is done first', async () => {
    const names = ['slow', ...Array.from({ length: 20 }, (_, i) => `${i}`)];
    const all = await outcomes(names);
    expect(filesOf(all)).toEqual(names);
    expect(all[0]?.complaints).toEqual(['none']);
  });

  it.each([
    ['throws', 'checking it failed: Error: a broken rule'],
    ['ends', 'checking it failed: Error: its thread ended with code 7'],
  ])('go on when a thread breaks down on one of them: it %s', async (name, error) => {
    const all = await outcomes(['a', name, 'b', name, name, 'c']);
    expect(filesOf(all)).toEqual(['a', name, 'b', name, name, 'c']);
    expect(all.map(({ report }) => ('error' in report ? report.error : null))).toEqual([null, error, null, error, error, null]);
  });

  it('keep the reason for which one could not be looked for', async () => {
    const found = [{ file: 'a' }, { file: 'b', error: 'no file matches this pattern' }];
    const all: Outcome[] = [];
    for await (const outcome of inWorkers(found, request, { program, threads: 2, interrupted: new AbortController().signal }))
      all.push(outcome);
    expect(all[1]?.report).toEqual(found[1]);
  });

  it('are finished where begun, and no others begun, when the user interrupts', async () => {
    const interruption = new AbortController();
    const running = outcomes(['slow', 'slow', ...Array.from({ length: 50 }, (_, i) => `${i}`)], { interrupted: interruption.signal });
    setTimeout(() => interruption.abort(), 120);
    expect(filesOf(await running)).toEqual(['slow', 'slow']);
  });
});

it('threads are used only where there are enough files and cores', () => {
  expect([1, 50, 99].map(n => threadsFor(n, 8))).toEqual([1, 1, 1]);
  expect(threadsFor(10_000, 1)).toBe(1);
  expect([threadsFor(300, 2), threadsFor(300, 8), threadsFor(10_000, 8)]).toEqual([2, 6, 8]);
});
