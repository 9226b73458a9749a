/** What came of one test inside the editor. */
export interface Result {
  readonly title: string;
  readonly ms: number;
  readonly error?: string;
  readonly skipped?: string;
}

/** Listens to a run of mocha and answers its results, complete when the run has ended. */
export function resultsOf(runner: Mocha.Runner): Result[] {
  const results: Result[] = [];
  const title = (test: Mocha.Runnable) => test.fullTitle();
  runner.on('pass', test => results.push({ title: title(test), ms: test.duration ?? 0 }));
  runner.on('fail', (test, error: Error) =>
    results.push({ title: title(test), ms: test.duration ?? 0, error: error.stack ?? String(error) }),
  );
  runner.on('pending', test => results.push({ title: title(test), ms: 0, skipped: 'its suite does not run it here' }));
  return results;
}
