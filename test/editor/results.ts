/** What came of one test inside the editor. */
export interface Result {
  readonly title: string;
  readonly ms: number;
  readonly error?: string;
  readonly skipped?: string;
  /** What went wrong at the first try of a test that passed at the second. */
  readonly unsteady?: string;
}

/** A test that was skipped, with why: the suites and their runner are bundles apart, and share nothing but mocha's objects. */
type Skipped = Mocha.Runnable & { reason?: string };

/** Skips the test that runs; the results tell the reason. */
export function skipTest(context: Mocha.Context, reason: string): never {
  (context.test as Skipped).reason = reason;
  return context.skip();
}

/** Listens to a run of mocha and answers its results, complete when the run has ended. */
export function resultsOf(runner: Mocha.Runner): Result[] {
  const results: Result[] = [];
  const title = (test: Mocha.Runnable) => test.fullTitle();
  const firstTries = new Map<string, string>();
  runner.on('retry', (test: Mocha.Runnable, error: Error) => firstTries.set(title(test), error.stack ?? String(error)));
  runner.on('pass', test => {
    const unsteady = firstTries.get(title(test));
    results.push({ title: title(test), ms: test.duration ?? 0, ...(unsteady !== undefined && { unsteady }) });
  });
  runner.on('fail', (test, error: Error) =>
    results.push({ title: title(test), ms: test.duration ?? 0, error: error.stack ?? String(error) }),
  );
  runner.on('pending', (test: Skipped) => results.push({ title: title(test), ms: 0, skipped: test.reason ?? 'no reason is given' }));
  return results;
}
