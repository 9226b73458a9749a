// The entry that VS Code calls in its web worker extension host.
import { resultsOf } from './results';

/** The names of the suites, put here by the build. */
declare const SUITES: readonly string[];

const worker = globalThis as unknown as { location?: { search: string }; mocha: BrowserMocha };

/** Runs every suite. Rejects where a test failed; the results are the line of the console that begins with TEST_RESULTS. */
export async function run(): Promise<void> {
  // Mocha's build for browsers reads its options from the page's address; VS Code's worker shows none.
  worker.location ??= { search: '' };
  await import('mocha/mocha.js');
  worker.mocha.setup({ ui: 'tdd', timeout: 30_000, retries: 1, reporter: 'spec', color: false });
  for (const suite of SUITES) await import(`./suite/${suite}.test.ts`);
  await new Promise<void>((resolve, reject) => {
    const runner = worker.mocha.run(failures => {
      console.log(`TEST_RESULTS ${JSON.stringify(results)}`);
      if (failures) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const results = resultsOf(runner);
  });
}
