// The entry that VS Code calls in its web worker extension host.
import { type Result, resultsOf } from './results';

/** The names of the suites, put here by the build. */
declare const SUITES: readonly string[];

const worker = globalThis as unknown as { location?: { search: string }; mocha: BrowserMocha };

/** Runs every suite. Rejects where a test failed; the results are the line of the console that begins with TEST_RESULTS. */
export async function run(): Promise<void> {
  // Mocha's build for browsers reads its options from the page's address; VS Code's worker shows none.
  worker.location ??= { search: '' };
  await import('mocha/mocha.js');
  let results: Result[] = [];
  worker.mocha.setup({
    ui: 'tdd',
    timeout: 30_000,
    reporter: function Collector(runner: Mocha.Runner) {
      results = resultsOf(runner);
    },
  });
  for (const suite of SUITES) await import(`./suite/${suite}.test.ts`);
  const failures = await new Promise<number>(resolve => worker.mocha.run(resolve));
  console.log(`TEST_RESULTS ${JSON.stringify(results)}`);
  if (failures) throw new Error(`${failures} failed`);
}
