// The entry that VS Code calls in its Node extension host: the server's in these tests, and the desktop's under @vscode/test-electron.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { resultsOf } from './results';

/** Runs every suite. Rejects where a test failed; the results are in the file that TEST_RESULTS names. */
export async function run(): Promise<void> {
  // What passes at the second try only is named at the end, so that it is not forgotten.
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, retries: 1, color: false });
  const folder = join(__dirname, 'suite');
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) mocha.addFile(join(folder, name));
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run(failures => {
      const file = process.env.TEST_RESULTS;
      if (file) writeFileSync(file, JSON.stringify(results));
      if (failures) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const results = resultsOf(runner);
  });
}
