#!/usr/bin/env node
// Measures how often the opening that follows is among the first that completion offers, on texts that the model was not made from.
//
//   node server/data/measureUsage.mjs [--usage FILE] [--texts NAME] [--limit N] [--corpus FOLDER]
//
// FILE is what `mineUsage.mjs --without NAME --out FILE` wrote; where it is not given, it is mined first. NAME is the beginning of a corpus
// file, ga-78 where not given. Prints, for each position and each number of letters typed, the share of paragraphs whose opening is among the
// first five openings that are offered, and how long an answer takes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusTexts, sourceModules } from './corpus.mjs';

/** As many offers as a drafter takes in at a glance. */
const FIRST = 5;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { values: options } = parseArgs({
  options: {
    usage: { type: 'string' },
    texts: { type: 'string', default: 'ga-78' },
    limit: { type: 'string', default: 'Infinity' },
    corpus: { type: 'string', default: process.env.RAPPORTEUR_CORPUS ?? join(root, '../shared/corpus') },
  },
});

function minedWithout(name) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-usage-'));
  const out = join(folder, 'en.json');
  execFileSync(process.execPath, [join(root, 'server/data/mineUsage.mjs'), '--without', name, '--out', out, options.corpus]);
  const mined = readFileSync(out, 'utf8');
  rmSync(folder, { recursive: true });
  return mined;
}

const { usageOf, guessesOf } = await sourceModules(root, ['./server/src/core/lexicon/opening/usage', './test/corpus/guesses']);
const usage = usageOf(JSON.parse(options.usage ? readFileSync(options.usage, 'utf8') : minedWithout(options.texts)));

/** The paragraphs of each position: how many there are, how many were right with nothing typed, how many with one letter. */
const tally = { preambular: [0, 0, 0], operative: [0, 0, 0] };
const times = [];
let texts = 0;
for (const text of corpusTexts(options.corpus, 'en', name => name.startsWith(options.texts))) {
  if (texts >= Number(options.limit)) break;
  texts++;
  for (const { position, untyped, oneLetter, time } of guessesOf(text, usage)) {
    tally[position][0]++;
    if (untyped < FIRST) tally[position][1]++;
    if (oneLetter < FIRST) tally[position][2]++;
    times.push(time);
  }
}

const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
for (const [position, [all, untyped, oneLetter]] of Object.entries(tally))
  console.log(
    `${position}: ${all} paragraphs of ${texts} texts; among the first ${FIRST}: ${share(untyped, all)} with nothing typed, ${share(oneLetter, all)} after one letter`,
  );
times.sort((a, b) => a - b);
console.log(
  `time of an answer: ${times[times.length >> 1].toFixed(2)} ms in the middle, ${times[Math.floor(times.length * 0.99)].toFixed(2)} ms for all but one in a hundred`,
);
