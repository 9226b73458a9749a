// How long does a library of resolutions take, and how much room? `node test/bench/library.mjs [CORPUS]` unpacks the texts of a corpus
// into files and measures through the protocol, against the built server: the first reading of them all, the next start, a changed file,
// and the jump from a citation to the text cited.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { root } from '../support/paths.mjs';
import { measure, startServer } from './server.mjs';

const corpus = process.argv[2] ?? resolve(root, '../shared/corpus');
const SIZE = 1300;

/** English texts of the corpus, by the names that their files get. */
function* textsOf(folder) {
  for (const name of readdirSync(folder).filter(each => each.endsWith('-en.jsonl.gz'))) {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
    for (const { symbol, text } of lines.map(line => JSON.parse(line))) {
      yield { file: `${symbol.replace(/[^\w().-]+/g, '_')}.unres`, symbol, text: `---\nsymbol: ${symbol}\n---\n\n${text}` };
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-library-'));
const library = mkdtempSync(join(folder, 'library-'));
const uriOf = name => pathToFileURL(join(library, name)).href;
const texts = [...textsOf(corpus)].slice(0, SIZE);
for (const { file, text } of texts) writeFileSync(join(library, file), text);

/** A server with the library, and how long it took from the first word to the last text. */
async function started() {
  let progress = 0;
  let wake = () => {};
  const known = () => new Promise(resolve => (wake = resolve));
  const first = known();
  const before = performance.now();
  const server = await startServer(
    {
      rootUri: null,
      capabilities: {
        window: { workDoneProgress: true },
        textDocument: { definition: { linkSupport: true } },
        experimental: { rapporteurListFiles: true, rapporteurResolutions: true },
      },
      initializationOptions: { cacheFolder: join(folder, 'cache'), library: { folders: [library] } },
    },
    connection => {
      connection.onRequest('window/workDoneProgress/create', () => null);
      connection.onNotification('$/progress', () => void progress++);
      connection.onNotification('rapporteur/textsChanged', () => wake());
    },
  );
  await first;
  return { ...server, known, took: performance.now() - before, progress };
}

const residentIn = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1000;
const print = (name, value) => console.log(`${name.padEnd(22)} ${value}`);

print('library', `${texts.length} resolutions, ${(texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(1)} MB`);
const first = await started();
print(
  'first index',
  `${(first.took / 1000).toFixed(2)} s, ${first.progress} messages of progress, ${residentIn(first.pid).toFixed(0)} MB resident`,
);
await first.quit();
const second = await started();
print('restart', `${second.took.toFixed(0)} ms from the start of the process, ${residentIn(second.pid).toFixed(0)} MB resident`);

const { connection } = second;
const [changed] = texts;
writeFileSync(join(library, changed.file), `${changed.text}\n`);
const before = performance.now();
const seen = second.known();
void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(changed.file), type: 2 }] });
await seen;
print('changed file', `${(performance.now() - before).toFixed(1)} ms`);

const uri = pathToFileURL(join(folder, 'draft.unres')).href;
const cited = texts.filter(({ symbol }) => /^A\/RES\/\d+\/\d+$/.test(symbol)).slice(0, 200);
const lines = cited.map(({ symbol }) => `Recalling its resolution ${symbol.slice(6)},`);
const draft = ['The General Assembly,', ...lines, '1. Decides to remain seized of the matter.'].join('\n\n');
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'un-resolution', version: 1, text: draft } });
const jump = i =>
  connection.sendRequest('textDocument/definition', {
    textDocument: { uri },
    position: { line: 2 + 2 * (i % cited.length), character: 28 },
  });
const [target] = await jump(0);
// The texts of a library are shown read-only, under an address of their own.
if (!/^rapporteur-resolution:.*\.unres/.test(target?.targetUri ?? '')) throw new Error(`The jump led to ${target?.targetUri}`);
await measure('definition', { warmUp: 5, rounds: 200 }, jump);
print('in the end', `${residentIn(second.pid).toFixed(0)} MB resident`);
await second.quit();
rmSync(folder, { recursive: true });
