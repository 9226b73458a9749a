import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../support/paths.mjs';

const corpus = process.env.RAPPORTEUR_CORPUS ?? resolve(root, '../shared/corpus');
const LONGEST = 'A/RES/76/258';
/** Words of the longest resolution, for where it is not at hand. */
const LONG = 32_000;

const sample = readFileSync(join(root, 'samples/A_RES_76_299.unres'), 'utf8');

export const wordsIn = text => text.split(/\s+/).length;

/** The English texts of the corpus, `{ symbol, text }`; none where there is no corpus. */
export function corpusTexts() {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus)
    .filter(name => name.endsWith('-en.jsonl.gz'))
    .sort()
    .flatMap(name =>
      gunzipSync(readFileSync(join(corpus, name)))
        .toString('utf8')
        .trim()
        .split('\n'),
    )
    .map(line => JSON.parse(line));
}

/** The sample, its operative part repeated and numbered through until it has so many words. */
export function prolonged(words) {
  const from = sample.search(/^1\. /m);
  const to = sample.search(/\n\n[^\n]*plenary meeting/);
  return sample.slice(0, from) + repeated(sample.slice(from, to), words - wordsIn(sample)) + sample.slice(to);
}

/** Paragraphs again and again until so many words are added, numbered through; only the last copy may end in a full stop. */
function repeated(paragraphs, words) {
  const copies = Math.ceil(words / wordsIn(paragraphs)) + 1;
  let number = 0;
  return Array(copies)
    .fill(paragraphs)
    .join('\n\n')
    .replace(/^\d+\. /gm, () => `${++number}. `)
    .replace(/\.(?=\n\n\d+\. )/g, ';');
}

/** The texts that times are measured on: the sample, one of median length, the longest that there is, and that one ten times over. */
export function benchTexts() {
  const known = corpusTexts().sort((a, b) => a.text.length - b.text.length);
  const median = known[known.length >> 1];
  const longest = known.find(({ symbol }) => symbol === LONGEST);
  return [
    { name: 'A/RES/76/299', text: sample },
    ...(median ? [{ name: `${median.symbol}, of median length`, text: median.text }] : []),
    longest ? { name: `${LONGEST}, the longest`, text: longest.text } : { name: 'the sample, prolonged', text: prolonged(LONG) },
    { name: longest ? 'the longest, ten times over' : 'the sample, prolonged tenfold', text: tenfold(longest?.text ?? prolonged(LONG)) },
  ];
}

/** A text whose paragraphs stand there ten times. */
function tenfold(text) {
  const from = text.search(/^\s*1\. /m);
  return text.slice(0, from) + Array(10).fill(text.slice(from)).join('\n\n');
}
