// How well Word documents keep a text: `node test/corpus/docx.mjs [--show N] [FILE…]`. Prints round trips and tracked changes that come back.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = process.env.RAPPORTEUR_CORPUS ?? resolve(import.meta.dirname, '../../../shared/corpus');
const bundle = resolve(import.meta.dirname, '../../out/docx.cjs');
await build({
  stdin: {
    contents: `export { docxOf } from './server/src/convert/export/docx/docx';
      export { docxToText } from './server/src/convert/import/docx/docx';
      export { analyse } from './server/src/core/analyse';
      export { toText } from './server/src/convert/import/draft';
      export { formatEditsOf } from './server/src/features/format';`,
    resolveDir: resolve(import.meta.dirname, '../..'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: bundle,
  logLevel: 'error',
  mainFields: ['module', 'main'],
});
const { docxOf, docxToText, analyse, formatEditsOf } = (await import(pathToFileURL(bundle))).default;
const show = process.argv.includes('--show') ? Number(process.argv[process.argv.indexOf('--show') + 1]) : 3;
const OPTIONS = { date: '2026-01-31', author: 'Delegation' };

const textsIn = name =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const spread = (all, n) => all.filter((_, i) => Math.floor((i * n) / all.length) !== Math.floor(((i - 1) * n) / all.length));

function formatted(text) {
  const edits = formatEditsOf(analyse(text)).sort((a, b) => b.start - a.start);
  return edits.reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}
let shown = 0;
function differ(symbol, want, got) {
  if (shown++ >= show) return;
  let i = 0;
  while (want[i] === got[i] && i < want.length) i++;
  console.log(
    `  ${symbol} at ${i}:\n    want ${JSON.stringify(want.slice(Math.max(0, i - 50), i + 80))}\n    got  ${JSON.stringify(got.slice(Math.max(0, i - 50), i + 80))}`,
  );
}
const back = async (bytes, changes) => {
  const read = await docxToText(bytes, { changes });
  return read.error ? `ERROR ${read.error.message}` : read.text;
};
/** What Word cannot say: notes one below the other or apart is one to it. */
const spaced = text => text.replace(/\n+(?=\[\^[^\]]+\]: )/g, '\n\n');

const names = readdirSync(folder)
  .filter(name => name.endsWith('.jsonl.gz'))
  .sort();
for (const [group, pattern, n] of [
  ['English', /-en\./, 24],
  ['other languages', /-(?:fr|es|ru|ar|zh)\./, 36],
]) {
  let [total, equal] = [0, 0];
  for (const name of names.filter(name => pattern.test(name))) {
    for (const { symbol, lang, text } of spread(textsIn(name), n)) {
      const want = formatted(text);
      const got = await back(await docxOf(analyse(text), OPTIONS), 'final');
      total++;
      if (got === want || got === spaced(want)) equal++;
      else differ(`${symbol} ${lang}`, spaced(want), got);
    }
  }
  console.log(`round trip, ${group}: ${equal} of ${total}`);
}

const byTitle = new Map(textsIn('ga-76-en.jsonl.gz').map(t => [t.title, t]));
const pairs = textsIn('ga-77-en.jsonl.gz')
  .filter(t => byTitle.has(t.title) && t.title)
  .map(t => [byTitle.get(t.title), t]);
const mutated = spread(textsIn('ga-78-en.jsonl.gz'), 60).map((t, i) => [t, { ...t, text: mutatedText(t.text, i) }]);
for (const [group, list] of [
  ['successive sessions', spread(pairs, 80)],
  ['mutated', mutated],
]) {
  let [accepted, rejected] = [0, 0];
  for (const [was, is] of list) {
    const [base, draft] = [analyse(was.text), analyse(is.text)];
    const bytes = await docxOf(draft, { ...OPTIONS, base });
    const want = { final: await back(await docxOf(draft, OPTIONS), 'final'), base: await back(await docxOf(base, OPTIONS), 'final') };
    const got = { final: await back(bytes, 'final'), base: await back(bytes, 'base') };
    if (got.final === want.final) accepted++;
    else differ(`${is.symbol} accepted`, want.final, got.final);
    if (got.base === want.base) rejected++;
    else differ(`${is.symbol} rejected`, want.base, got.base);
  }
  console.log(`tracked changes, ${group}: ${accepted} accepted and ${rejected} rejected of ${list.length}`);
}

/** Paragraphs dropped, doubled, put elsewhere; words dropped and put in. */
function mutatedText(text, seed) {
  let state = seed * 7919 + 1;
  const random = n => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
  const blocks = text.split(/\n\n+/);
  for (let k = 0; k < 6; k++) {
    const at = 3 + random(Math.max(1, blocks.length - 4));
    const block = blocks[at];
    if (!block) continue;
    const words = block.split(' ');
    const kind = random(5);
    if (kind === 0) blocks.splice(at, 1);
    else if (kind === 1) blocks.splice(at, 0, block.replace(/\[\^\d+\]/g, ''));
    else if (kind === 2) blocks.splice(3 + random(Math.max(1, blocks.length - 4)), 0, ...blocks.splice(at, 1));
    else if (kind === 3) blocks[at] = words.toSpliced(1 + random(words.length), 1).join(' ');
    else blocks[at] = words.toSpliced(1 + random(words.length), 0, 'quite', 'another').join(' ');
  }
  return blocks.join('\n\n');
}
