// Counts the words of adopted resolutions for the importer of extracted texts, which mends words that a PDF tore apart.
// node server/data/mineWords.mjs FILE.jsonl.gz… > server/src/convert/import/text/words.json
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
/** In fewer texts a word may be a slip. */
const FEWEST_TEXTS = 3;

/** A hyphen belongs to two words that hardly ever stand without it. */
const WITHOUT = 0.08;

const texts = new Map();
/** Pairs of neighbours, in how many texts. */
const pairs = new Map();
for (const file of process.argv.slice(2)) {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { text } = JSON.parse(line);
    const words = text.normalize('NFC').replaceAll('\u2011', '-').toLowerCase().match(WORD) ?? [];
    for (const word of new Set(words)) texts.set(word, (texts.get(word) ?? 0) + 1);
    for (const pair of new Set(words.map((word, i) => `${word} ${words[i + 1]}`))) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
}

const common = [...texts].filter(([word, count]) => count >= FEWEST_TEXTS && /\p{L}/u.test(word) && !/^\d+\p{L}$/u.test(word));
const words = common.map(([word]) => word).sort();
const isPair = word => /^\p{L}{2,}-\p{L}{3,}$/u.test(word);
const hyphened = words.filter(word => isPair(word) && (pairs.get(word.replace('-', ' ')) ?? 0) <= WITHOUT * (texts.get(word) ?? 0));

/** How many letters a word shares with the one before it, in one digit, and the others. */
const frontCoded = list =>
  list
    .map((word, i) => {
      const before = list[i - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      return `${shared.toString(36)}${word.slice(shared)}`;
    })
    .join(' ');

process.stdout.write(`${JSON.stringify({ words: frontCoded(words), hyphened: frontCoded(hyphened) }, null, 2)}\n`);
