#!/usr/bin/env node
// Mines how openings are used: which follow one another in the texts of each body, what each governs, and what stands in its place in the
// other official languages.
//
//   node server/data/mineUsage.mjs [--language en|fr|es|ru|ar|zh] [--out FILE] [--without NAME,…] [--table N] [FOLDER]
//
// FOLDER holds the corpus files (`*-<language>.jsonl.gz`); without it RAPPORTEUR_CORPUS or ../shared/corpus. Writes
// server/data/openings/<language>.json, the same bytes for the same files. `--without ga-78` leaves files out, to measure on them.
// `--table N` writes nothing and prints the N most frequent openings with their equivalents, those of openingEquivalents.json marked with *.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusTexts, sourceModules } from './corpus.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const BODIES = { GA: 'general-assembly', SC: 'security-council', ECOSOC: 'economic-and-social-council', HRC: 'human-rights-council' };
const POSITIONS = ['preambular', 'operative'];

/** Once is a slip. */
const SEEN = 2;
/** A card needs so many paragraphs; a complement and an equivalent so large a share of them, and no more than so many are told. */
const CARD_SEEN = 3;
/** An opening so many times more frequent in the other position is a slip in this one. */
const SLIP = 10;
const COMPLEMENT = { share: 0.05, most: 6 };
const EQUIVALENT = { share: 0.2, most: 2 };
/** The words that open what an opening governs, where no grammar of the language is at hand. */
const GOVERNED = {
  fr: /^(?:que|qu’|de|d’|du|des|à|au|aux|en|par|sur|pour|avec)(?=\s|(?<=’))/u,
  es: /^(?:que|a|al|de|del|en|por|para|con|su)(?=\s)/u,
  ru: /^(?:,\s+что|о|об|к|с|на|по|в|чтобы)(?=\s)/u,
  ar: /^(?:أن|أنه|أنها|إلى|على|عن|في|من)(?=\s)/u,
  zh: /^(?!)/,
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const take = (name, fallback) => {
  const i = args.indexOf(name);
  return i < 0 ? fallback : args.splice(i, 2)[1];
};
const language = take('--language', 'en');
const out = take('--out', join(root, `server/data/openings/${language}.json`));
const without = take('--without', '').split(',').filter(Boolean);
const isWanted = file => !without.some(name => file.startsWith(name));
const rows = Number(take('--table', '0'));
const folder = args[0] ?? process.env.RAPPORTEUR_CORPUS ?? join(root, '../shared/corpus');
const reviewed = JSON.parse(readFileSync(join(root, 'server/data/openingEquivalents.json'), 'utf8'));

const { openingWords, openingPath, pathRulesOf, complementOf } = await sourceModules(join(root, 'server/src'), [
  './core/lexicon/opening/words',
  './core/lexicon/opening/path',
  './core/lexicon/opening/pathRules',
  './features/openings/complement',
]);

const plain = words =>
  words
    .replace(/[\s\u00a0\u202f\u200e\u200f]+/g, ' ')
    .replace(/[\s,،，:]+$/, '')
    .trim();

/** The opening that the United Nations set in italics: as written, and as the recogniser names it. Null where nothing is set so. */
function openingIn({ text }, { opening, end }, spoken) {
  if (!opening) return null;
  const written = plain(text.slice(...opening));
  if (written === '') return null;
  const path = openingPath(openingWords(text.slice(opening[0], Math.min(end, opening[0] + 400))), pathRulesOf(spoken));
  const italic = path.words.filter(word => word.start < opening[1] - opening[0]);
  const isSeries = ({ word }) => word === 'also' || word === 'further';
  const phrase = [...path.lead.filter(word => !isSeries(word)), ...italic].map(({ word }) => word).join(spoken === 'zh' ? '' : ' ');
  const inSeries = spoken === 'en' && /\b(?:also|further)\b/i.test(written);
  return phrase === '' ? null : { written, phrase, inSeries, end: opening[1] };
}

const bump = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
const byCount = ([a, x], [b, y]) => y - x || (a < b ? -1 : 1);

/** position → body → the openings of each text in their order; where none is set in italics, null. */
function sequencesOf(texts) {
  const sequences = Object.fromEntries(POSITIONS.map(position => [position, new Map()]));
  for (const text of texts) {
    const open = {};
    for (const block of text.blocks) {
      if (block.kind === 'organ') for (const position of POSITIONS) delete open[position];
      if (!POSITIONS.includes(block.kind)) continue;
      if (!open[block.kind]) {
        open[block.kind] = [];
        const body = BODIES[text.body];
        if (!sequences[block.kind].has(body)) sequences[block.kind].set(body, []);
        sequences[block.kind].get(body).push(open[block.kind]);
      }
      open[block.kind].push(openingIn(text, block, language)?.written ?? null);
    }
  }
  return sequences;
}

/** position → opening → how often, without slips. */
function countsOf(sequences) {
  const counts = Object.fromEntries(POSITIONS.map(position => [position, new Map()]));
  for (const position of POSITIONS)
    for (const texts of sequences[position].values())
      for (const opening of texts.flat()) if (opening !== null) bump(counts[position], opening);
  const isSlip = (opening, n, position) => POSITIONS.some(other => other !== position && (counts[other].get(opening) ?? 0) >= SLIP * n);
  return Object.fromEntries(
    POSITIONS.map(position => [position, new Map([...counts[position]].filter(([opening, n]) => !isSlip(opening, n, position)))]),
  );
}

/** All openings, most frequent first, so that the frequent ones have the short numbers. */
function vocabularyOf(counts) {
  const all = new Map();
  for (const position of POSITIONS) for (const [opening, n] of counts[position]) bump(all, opening, n);
  return [...all].sort(byCount).map(([opening]) => opening);
}

/** position → body → its sequences, one behind another: numbers to the base 36, `-` for a paragraph without opening, a comma between texts. */
function followsOf(sequences, counts, vocabulary) {
  const numbers = new Map(vocabulary.map((opening, i) => [opening, i.toString(36)]));
  const toNumbers = (texts, known) =>
    texts.map(text => text.map(opening => (known.has(opening) ? numbers.get(opening) : '-')).join(' ')).join(',');
  return Object.fromEntries(
    POSITIONS.map(position => [
      position,
      Object.fromEntries(
        Object.values(BODIES)
          .filter(body => sequences[position].has(body))
          .map(body => [body, toNumbers(sequences[position].get(body), counts[position])]),
      ),
    ]),
  );
}

/** position → phrase → what it governs → how often. */
function complementsOf(texts) {
  const complements = Object.fromEntries(POSITIONS.map(position => [position, new Map()]));
  for (const text of texts) {
    for (const block of text.blocks) {
      const found = POSITIONS.includes(block.kind) && openingIn(text, block, language);
      if (!found) continue;
      if (!complements[block.kind].has(found.phrase)) complements[block.kind].set(found.phrase, new Map());
      bump(complements[block.kind].get(found.phrase), complementIn(found.phrase, text.text.slice(0, block.end), found.end) ?? '');
    }
  }
  return complements;
}

function complementIn(phrase, text, end) {
  if (language === 'en') return complementOf(phrase, text, end);
  const words = text.slice(end, end + 40).replace(/[\s\u00a0]+/g, ' ');
  const word = GOVERNED[language].exec(words.trimStart())?.[0];
  return word?.replace(/^, /, '').replace(/^(d|qu)’$/, '$1e') ?? null;
}

/** The blocks of a position in the order of the text. */
const blocksOf = ({ blocks }, position) => blocks.filter(({ kind }) => kind === position);

/** Pairs of paragraphs that say the same in two languages: as many as there are where the texts have equally many, else those with a number that both have once. */
function pairsOf(ours, theirs) {
  if (ours.length === theirs.length) return ours.map((block, i) => [block, theirs[i]]);
  const byLabel = blocks =>
    new Map(blocks.filter(({ label }) => label && blocks.filter(b => b.label === label).length === 1).map(b => [b.label, b]));
  const other = byLabel(theirs);
  return [...byLabel(ours)].flatMap(([label, block]) => (other.has(label) ? [[block, other.get(label)]] : []));
}

/** position → phrase → what stands in its place in the other language → how often. English paragraphs of a series are left out, for their series word is no part of the phrase. */
function equivalentsIn(other, texts) {
  const translations = new Map([...corpusTexts(folder, other, isWanted)].map(text => [text.symbol, text]));
  const equivalents = Object.fromEntries(POSITIONS.map(position => [position, new Map()]));
  for (const text of texts) {
    const translation = translations.get(text.symbol);
    if (!translation) continue;
    for (const position of POSITIONS) {
      for (const [block, twin] of pairsOf(blocksOf(text, position), blocksOf(translation, position))) {
        const ours = openingIn(text, block, language);
        const theirs = openingIn(translation, twin, other);
        if (!ours || !theirs || ours.inSeries) continue;
        if (!equivalents[position].has(ours.phrase)) equivalents[position].set(ours.phrase, new Map());
        bump(equivalents[position].get(ours.phrase), theirs.written);
      }
    }
  }
  return equivalents;
}

const total = counts => [...(counts ?? new Map()).values()].reduce((a, b) => a + b, 0);

/** Spellings that differ in Arabic vowel marks alone are one, under the more frequent. */
function bySpelling(counts) {
  const merged = new Map();
  const bare = words => words.replace(/[\u064b-\u0652]/g, '');
  for (const [words, n] of [...counts].sort(byCount))
    bump(merged, [...merged.keys()].find(known => bare(known) === bare(words)) ?? words, n);
  return merged;
}

/** The most frequent that make up their share; at least `least` where there are any. */
function mostOf(counts, { share, most }, least) {
  const all = total(counts);
  const sorted = [...(counts ?? new Map())].sort(byCount);
  return sorted.filter(([, n], i) => i < least || (n >= SEEN && n >= share * all)).slice(0, most);
}

function cardsOf(texts) {
  const complements = complementsOf(texts);
  const others = LANGUAGES.filter(other => other !== language).map(other => [other, equivalentsIn(other, texts)]);
  return Object.fromEntries(
    POSITIONS.map(position => [
      position,
      Object.fromEntries(
        [...complements[position]]
          .filter(([, counts]) => total(counts) >= CARD_SEEN)
          .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
          .map(([phrase, counts]) => [phrase, cardOf(phrase, counts, position, others)]),
      ),
    ]),
  );
}

function cardOf(phrase, complements, position, others) {
  const all = total(complements);
  const governs = mostOf(complements, COMPLEMENT, 0).filter(([complement]) => complement !== '');
  const corrected = language === 'en' ? (reviewed[position][phrase] ?? {}) : {};
  const equivalents = others.flatMap(([other, found]) => {
    const counts = found[position].get(phrase);
    const mined = total(counts) >= CARD_SEEN ? mostOf(bySpelling(counts), EQUIVALENT, 1).map(([written]) => written) : [];
    const known = corrected[other] ?? mined;
    return known.length ? [[other, known]] : [];
  });
  return {
    governs: Object.fromEntries(governs.map(([complement, n]) => [complement, Math.round((100 * n) / all)])),
    equivalents: Object.fromEntries(equivalents),
  };
}

function printTable(cards) {
  const all = POSITIONS.flatMap(position => Object.entries(cards[position]).map(([phrase, card]) => ({ position, phrase, card })));
  const counts = JSON.parse(readFileSync(join(root, `server/src/core/lexicon/${language}/openings.json`), 'utf8'));
  const frequency = ({ position, phrase }) => (counts[position].phrases[phrase] ?? []).reduce((a, b) => a + b, 0);
  for (const each of all.sort((a, b) => frequency(b) - frequency(a)).slice(0, rows)) {
    const corrected = reviewed[each.position][each.phrase] ?? {};
    console.log(`${each.phrase} (${each.position}, ${frequency(each)}) ${JSON.stringify(each.card.governs)}`);
    for (const [other, words] of Object.entries(each.card.equivalents))
      console.log(`  ${other}${corrected[other] ? '*' : ' '} ${words.join(' | ')}`);
  }
}

const texts = [...corpusTexts(folder, language, isWanted)];
const cards = cardsOf(texts);
if (rows > 0) printTable(cards);
else {
  const sequences = sequencesOf(texts);
  const counts = countsOf(sequences);
  const openings = vocabularyOf(counts);
  writeFileSync(out, `${JSON.stringify({ openings, follows: followsOf(sequences, counts, openings), cards })}\n`);
}
