// How long does a writer wait? `npm run bench` measures the built project (`npm run build -- --production` first) and prints tables;
// `-- --only protocol,cold` for some of them, `-- --write` to put them into docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/paths.mjs';
import { activationTimes } from './activation.mjs';
import { batchTimes } from './batch.mjs';
import { coldTimes } from './cold.mjs';
import { memoryUse } from './memory.mjs';
import { programTimes } from './peers/programs.mjs';
import { serverTimes } from './peers/servers.mjs';
import { previewTimes } from './preview.mjs';
import { protocolTimes } from './protocol.mjs';
import { machine } from './report.mjs';
import { sizes } from './sizes.mjs';

const SECTIONS = {
  protocol: protocolTimes,
  cold: coldTimes,
  batch: batchTimes,
  memory: memoryUse,
  activation: activationTimes,
  preview: previewTimes,
  sizes,
  programs: programTimes,
  servers: serverTimes,
};
const PAGE = join(root, 'docs/benchmarks.md');

const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean' } } });
const wanted = values.only?.split(',') ?? Object.keys(SECTIONS);

console.log(`${machine()}\n`);
for (const name of wanted) {
  const measured = await SECTIONS[name]?.();
  if (measured === undefined) throw new Error(`no section ${name}: ${Object.keys(SECTIONS).join(', ')}`);
  console.log(`${name}\n\n${measured ?? 'needs the corpus'}\n`);
  if (values.write && measured) put(name, `${machine()}\n\n${measured}`);
}

/** Puts a measurement between its marks on the page. */
function put(name, words) {
  const page = readFileSync(PAGE, 'utf8');
  const marks = new RegExp(`(?<=<!-- ${name}: begin -->\n)[\\s\\S]*?(?=<!-- ${name}: end -->)`);
  if (!marks.test(page)) throw new Error(`docs/benchmarks.md has no place for ${name}`);
  writeFileSync(
    PAGE,
    page.replace(marks, () => `\n${words}\n\n`),
  );
}
