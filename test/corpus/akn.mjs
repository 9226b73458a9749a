// How far the United Nations' own XML, read by `aknToText`, gives the texts of the corpus.
//
//   node test/corpus/akn.mjs [--show N] [--corpus FOLDER]
//
// Prints how many texts are the same to the letter, and how many but for indentation; --show prints where the first N others differ.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const { values: options } = parseArgs({
  options: {
    show: { type: 'string', default: '0' },
    corpus: { type: 'string', default: process.env.RAPPORTEUR_CORPUS ?? '../shared/corpus' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-akn-'));
await esbuild.build({
  entryPoints: ['server/src/convert/import/akn/akn.ts'],
  bundle: true,
  outfile: join(folder, 'akn.cjs'),
  platform: 'node',
  logLevel: 'warning',
});
const { aknToText } = createRequire(import.meta.url)(join(folder, 'akn.cjs'));
spawnSync('tar', ['xzf', join(options.corpus, 'ga-76-en-akn-xml.tar.gz'), '-C', folder]);
const files = readdirSync(join(folder, 'English')).map(name => readFileSync(join(folder, 'English', name), 'utf8'));
rmSync(folder, { recursive: true });

const gold = new Map(
  gunzipSync(readFileSync(join(options.corpus, 'ga-76-en.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ symbol, text }) => [symbol, text]),
);
const symbolIn = xml => /<docNumber refersTo="#symbol">(.*?)<\/docNumber>/.exec(xml)[1].trim();
const flush = text => text.replace(/^ +/gm, '').replace(/[ \u00a0\u202f]+/g, ' ');

let same = 0;
let but = 0;
const others = [];
const started = performance.now();
const texts = files.map(xml => [symbolIn(xml), aknToText(xml).text]);
const spent = performance.now() - started;
for (const [symbol, text] of texts) {
  const wanted = gold.get(symbol);
  if (wanted === undefined) {
    console.log('no gold for', symbol);
    continue;
  }
  if (text === wanted) same++;
  else if (flush(text) === flush(wanted)) but++;
  else others.push([symbol, text, wanted]);
}
for (const [symbol, text, wanted] of others.slice(0, Number(options.show))) {
  const [ours, theirs] = [flush(text), flush(wanted)];
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  console.log(
    `${symbol}\n  ours ${JSON.stringify(ours.slice(Math.max(0, at - 60), at + 100))}\n  gold ${JSON.stringify(theirs.slice(Math.max(0, at - 60), at + 100))}`,
  );
}
console.log(`${files.length} texts read in ${spent.toFixed(0)} ms: ${same} the same, ${but} but for indentation, ${others.length} others`);
