// What the checker says of adopted resolutions: a table of all rules, or the findings of one rule or severity with their surroundings.
//
//   node test/corpus/findings.mjs [--rule ID] [--severity error] [--show N] [--around N] [--limit N] [--files REGEXP] [--body SC] [--corpus FOLDER]
//
// --show prints N findings, evenly spread over all (20 by default), each with --around characters on both sides (100); --limit reads the
// first N texts of each file.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const { values: options } = parseArgs({
  options: {
    rule: { type: 'string' },
    severity: { type: 'string' },
    show: { type: 'string', default: '20' },
    around: { type: 'string', default: '100' },
    limit: { type: 'string', default: '1000' },
    files: { type: 'string', default: '^(ga-7|hrc|ecosoc).*-en\\.jsonl\\.gz$' },
    body: { type: 'string' },
    corpus: { type: 'string', default: process.env.RAPPORTEUR_CORPUS ?? '../shared/corpus' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-findings-'));
await esbuild.build({
  stdin: {
    contents: `export { analyse } from './server/src/core/analyse';
      export { check } from './server/src/core/check';
      export { readKnown } from './server/src/core/citations/known';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  outfile: join(folder, 'checker.cjs'),
  platform: 'node',
  logLevel: 'warning',
});
const { analyse, check, readKnown } = createRequire(import.meta.url)(join(folder, 'checker.cjs'));
rmSync(folder, { recursive: true });

/** `OP12 (b)`, `footnote 3`: the place of a finding, as a reader looks for it. */
function placeOf({ resolution, tree }, { start }) {
  const holds = ({ block }) => block.start <= start && start <= block.end;
  const paragraph = resolution.paragraphs.find(holds);
  if (paragraph) return paragraph.name || 'flush text';
  const block = tree.blocks.find(candidate => holds({ block: candidate }));
  return block ? [block.kind, block.label].filter(Boolean).join(' ') : 'text';
}

const isWanted = ({ rule, severity }) =>
  (options.rule || options.severity) && rule === (options.rule ?? rule) && severity === (options.severity ?? severity);

const known = readKnown(readFileSync('server/data/resolutions.tsv', 'utf8'));
const PARAGRAPHS = ['preambular', 'operative', 'subparagraph'];
const files = readdirSync(options.corpus).filter(file => new RegExp(options.files).test(file));
const counts = new Map();
const found = [];
let paragraphs = 0;
let texts = 0;
for (const file of files) {
  const lines = gunzipSync(readFileSync(join(options.corpus, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  for (const line of lines.slice(0, Number(options.limit))) {
    const { text, symbol, body, blocks } = JSON.parse(line);
    if (options.body && body !== options.body) continue;
    texts++;
    paragraphs += blocks.filter(({ kind }) => PARAGRAPHS.includes(kind)).length;
    const onError = (rule, error) => console.error(`rule ${rule} failed on ${symbol}:`, error);
    const analysis = analyse(text, { known });
    for (const finding of check(analysis, { onError })) {
      const key = `${finding.severity.padEnd(11)} ${finding.rule}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
      if (isWanted(finding)) found.push({ ...finding, symbol, text, place: placeOf(analysis, finding) });
    }
  }
}

const rate = count => ((100 * count) / paragraphs).toFixed(3);
if (options.rule || options.severity) {
  const around = Number(options.around);
  const every = Math.max(1, found.length / Number(options.show));
  for (let i = 0; i < found.length; i += every) {
    const { symbol, place, rule, text, start, end, message, fix } = found[Math.floor(i)];
    const excerpt = `${text.slice(Math.max(0, start - around), start)}»${text.slice(start, end)}«${text.slice(end, end + around)}`;
    console.log(`${symbol} ${place} ${rule}, ${fix ? (fix.safe ? 'safe fix' : 'fix') : 'no fix'}: ${message}`);
    console.log(`    ${excerpt.replace(/\n+/g, ' ⏎ ')}`);
    for (const edit of fix?.edits ?? [])
      console.log(`    fix: ${JSON.stringify(text.slice(edit.start, edit.end))} → ${JSON.stringify(edit.text)}`);
  }
  console.log(
    `${found.length} findings of ${options.rule ?? `severity ${options.severity}`} in ${paragraphs} paragraphs of ${texts} texts: ${rate(found.length)} per 100 paragraphs`,
  );
} else {
  console.log(`${paragraphs} paragraphs of ${texts} texts; findings per 100 paragraphs:`);
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)} ${rate(count).padStart(7)}  ${key}`);
}
