#!/usr/bin/env node
// Mines the openings of a language: which words the United Nations sets in italics at the head of a paragraph, how often each body does,
// and where the italics end.
//
//   node server/data/mineOpenings.mjs [--language en|fr|es|ru|ar|zh] [--out FILE] [--without NAME,…] [FOLDER]
//
// FOLDER holds the corpus files (`*-<language>.jsonl.gz`); without it RAPPORTEUR_CORPUS or ../shared/corpus. Writes
// server/src/core/lexicon/<language>/openings.json, the same bytes for the same files. `--without ga-78,sc-2023` leaves files out, to
// measure on them.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusTexts, sourceModules } from './corpus.mjs';

const BODIES = ['GA', 'SC', 'ECOSOC', 'HRC'];
const POSITIONS = ['preambular', 'operative'];
/** Bodies whose italics end elsewhere often enough to be learnt apart. */
const OWN_HABITS = { 'security-council': 'SC', 'human-rights-council': 'HRC' };
/** A phrase is offered when seen this often, and when the italics end there in this share of the paragraphs that begin with it. */
const PHRASE_SEEN = 2;
const PHRASE_SHARE = 0.1;
/** A phrase so many times more frequent in the other position is a slip in this one. */
const SLIP = 10;

/** How deep and how sure the tree of ends is, by language: the others only need to be recognised. */
const TREES = {
  en: { depth: 8, seen: 1, phrases: Infinity },
  other: { depth: 4, seen: 4, phrases: 120 },
};
/** Weight of what the words before say against what one more word says; that of all bodies is doubted more than that of one. */
const DOUBT = { all: 30, body: 3 };

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const take = (name, fallback) => {
  const i = args.indexOf(name);
  return i < 0 ? fallback : args.splice(i, 2)[1];
};
const language = take('--language', 'en');
const out = take('--out', join(root, `server/src/core/lexicon/${language}/openings.json`));
const without = take('--without', '').split(',').filter(Boolean);
const isWanted = file => !without.some(name => file.startsWith(name));
const folder = args[0] ?? process.env.RAPPORTEUR_CORPUS ?? join(root, '../shared/corpus');
const tree = TREES[language] ?? TREES.other;

const { openingWords, openingPath, lengthIn, pathRulesOf } = await sourceModules(join(root, 'server/src/core/lexicon/opening'), [
  './words',
  './path',
  './ends',
  './pathRules',
]);

/** The paragraphs with italics: body, position, path, and the length of the opening in words of the path. */
function* paragraphs() {
  const rules = pathRulesOf(language);
  for (const { text, blocks, body } of corpusTexts(folder, language, isWanted)) {
    for (const { kind, opening, end } of blocks) {
      if (!opening || !POSITIONS.includes(kind)) continue;
      const path = openingPath(openingWords(text.slice(opening[0], Math.min(end, opening[0] + 400))), rules);
      const italic = path.words.filter(word => word.start < opening[1] - opening[0]);
      if (italic.length === 0) continue;
      const lead = path.lead.filter(word => word.word !== 'also' && word.word !== 'further');
      yield {
        position: kind,
        body,
        steps: path.steps,
        length: italic.length,
        phrase: [...lead, ...italic].map(word => word.word).join(' '),
      };
    }
  }
}

const bump = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

/** phrase → how often each body sets it, most frequent first; what is rare, rarely ends there or belongs to the other position left out. */
function phrasesOf(seen, elsewhere) {
  const counts = new Map();
  const beginnings = new Map();
  const joiner = language === 'zh' ? '' : ' ';
  for (const { phrase, body, steps, length } of seen) {
    if (!counts.has(phrase))
      counts.set(
        phrase,
        BODIES.map(() => 0),
      );
    counts.get(phrase)[BODIES.indexOf(body)]++;
    const words = [...phrase.split(' ').slice(0, -length), ...steps.filter(step => step !== ',').slice(0, 8)];
    for (let n = 1; n <= words.length; n++) bump(beginnings, words.slice(0, n).join(' '));
  }
  const sum = row => row.reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    [...counts]
      .filter(([phrase, row]) => sum(row) >= PHRASE_SEEN && sum(row) >= PHRASE_SHARE * beginnings.get(phrase))
      .filter(([phrase, row]) => (elsewhere.get(phrase) ?? 0) < SLIP * sum(row))
      .sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
      .slice(0, tree.phrases)
      .map(([phrase, row]) => [phrase.replaceAll(' ', joiner), language === 'en' ? row : [sum(row)]]),
  );
}

/** steps joined → (length → count), for every beginning of every path. */
function lengthsOf(seen) {
  const lengths = new Map();
  for (const { steps, length } of seen) {
    for (let n = 0; n <= Math.min(tree.depth, steps.length); n++) {
      const key = steps.slice(0, n).join(' ');
      if (!lengths.has(key)) lengths.set(key, new Map());
      bump(lengths.get(key), length);
    }
  }
  return lengths;
}

const total = counts => [...counts.values()].reduce((a, b) => a + b, 0);

/** What is seen here, mixed with what was believed before. */
function mixed(belief, counts, doubt) {
  const weight = total(counts) + doubt;
  const next = new Map([...belief].map(([length, p]) => [length, (p * doubt) / weight]));
  for (const [length, count] of counts) bump(next, length, count / weight);
  return next;
}

const likeliest = belief =>
  [...belief].reduce((best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0]) ? entry : best))[0];

/** For every beginning that `own` has, the likeliest length, in an order in which shorter beginnings come first. */
function answersOf(all, own) {
  const beliefs = new Map();
  const answers = new Map();
  for (const key of [...own.keys()].sort((a, b) => steps(a).length - steps(b).length || (a < b ? -1 : 1))) {
    const before = key === '' ? new Map([[1, 1]]) : beliefs.get(steps(key).slice(0, -1).join(' '));
    const belief = mixed(mixed(before, all.get(key), DOUBT.all), own.get(key), DOUBT.body);
    beliefs.set(key, belief);
    if (key !== '' && total(own.get(key)) >= (steps(key).length === 1 ? 1 : tree.seen)) answers.set(key, likeliest(belief));
  }
  return answers;
}

const steps = key => (key === '' ? [] : key.split(' '));

/** A tree with the answers that do not follow from the trees before it and from shorter beginnings. */
function treeOf(answers, before = []) {
  const made = {};
  for (const [key, answer] of answers) {
    const path = steps(key);
    if (lengthIn([...before, made], path)?.length === answer) continue;
    let node = made;
    for (const step of path) node = node[step] ??= {};
    node[''] = answer;
  }
  return compact(made);
}

/** Leaves as bare numbers, words in order. */
function compact(node) {
  const keys = Object.keys(node).sort();
  if (keys.length === 1 && keys[0] === '') return node[''];
  return Object.fromEntries(keys.map(key => [key, typeof node[key] === 'number' ? node[key] : compact(node[key])]));
}

const seen = [...paragraphs()];
const mined = {};
for (const position of POSITIONS) {
  const here = seen.filter(paragraph => paragraph.position === position);
  const all = lengthsOf(here);
  const ownBodies = language === 'en' ? Object.entries(OWN_HABITS) : [];
  const others = here.filter(({ body }) => !ownBodies.some(([, own]) => own === body));
  const general = answersOf(all, lengthsOf(others));
  for (const [key, answer] of answersOf(all, all)) if (!general.has(key)) general.set(key, answer);
  const ends = treeOf(new Map([...general].sort(([a], [b]) => steps(a).length - steps(b).length || (a < b ? -1 : 1))));
  const habits = Object.fromEntries(
    ownBodies.map(([name, body]) => [name, treeOf(answersOf(all, lengthsOf(here.filter(paragraph => paragraph.body === body))), [ends])]),
  );
  const elsewhere = new Map();
  for (const paragraph of seen) if (paragraph.position !== position) bump(elsewhere, paragraph.phrase);
  mined[position] = { phrases: phrasesOf(here, elsewhere), ends, habits };
}
writeFileSync(out, `${JSON.stringify(mined)}\n`);
