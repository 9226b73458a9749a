// Runs in a folder where harper.js is installed: lints every text of the folder given, and says how many findings there are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const [, , folder] = process.argv;
const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
let findings = 0;
for (const name of readdirSync(folder)) {
  findings += (await linter.lint(readFileSync(join(folder, name), 'utf8'), { language: 'plaintext' })).length;
}
console.log(`${findings} findings`);
