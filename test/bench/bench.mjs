// How long does a writer wait? `npm run bench [-- FILE]` measures through the protocol, against the built server: from an edit to
// the diagnostics of the new text, and from the asking for completions to the list. Start-up and opening are not in the figures.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../support/paths.mjs';
import { measure, startServer } from './server.mjs';

const TIMES = { warmUp: 50, rounds: 300 };
/** As long as the longest resolutions that there are. */
const LONG = 32_000;

const wordsIn = text => text.split(/\s+/).length;

/** The sample, its operative part repeated and numbered through until it is as long as asked for. */
function longDraft() {
  const sample = readFileSync(join(root, 'samples/A_RES_76_299.unres'), 'utf8');
  const from = sample.search(/^1\. /m);
  const to = sample.search(/\n\n[^\n]*plenary meeting/);
  const operative = sample.slice(from, to);
  const copies = Math.ceil((LONG - wordsIn(sample)) / wordsIn(operative));
  let number = 0;
  const prolonged = Array(copies + 1)
    .fill(operative)
    .join('\n\n')
    .replace(/^\d+\. /gm, () => `${++number}. `);
  // The last paragraph of each copy ends the sentence; only that of the last one may.
  return sample.slice(0, from) + prolonged.replace(/\.(?=\n\n\d+\. )/g, ';') + sample.slice(to);
}

/** The ends of some paragraphs, spread over the text. */
const placesIn = text =>
  [...text.matchAll(/[^\n](?=\n\n)/g)].map(match => match.index).filter((_, i, all) => i % Math.ceil(all.length / 20) === 0);

const file = process.argv[2];
const text = file ? readFileSync(file, 'utf8') : longDraft();
console.log(`${file ?? 'the sample, prolonged'}: ${wordsIn(text)} words. Node ${process.version}, ${cpus().length} × ${cpus()[0].model}\n`);

const uri = 'file:///bench.unres';
const document = TextDocument.create(uri, 'un-resolution', 1, text);
const places = placesIn(text).map(offset => document.positionAt(offset));
const { connection, quit } = await startServer({
  capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } } },
});
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'un-resolution', version: 1, text } });

let version = 1;
/** Types a letter at one of the places, and takes it away the next time. */
const edit = i => {
  const place = places[Math.floor(i / 2) % places.length];
  const end = { line: place.line, character: place.character + (i % 2) };
  const change = { range: { start: place, end }, text: i % 2 === 0 ? 'x' : '' };
  return connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [change] });
};

await measure('edit → diagnostics', TIMES, async i => {
  void edit(i);
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
});
await measure('completion', TIMES, i =>
  connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: places[i % places.length] }),
);
await measure('edit → completion', TIMES, async i => {
  void edit(i);
  await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: places[Math.floor(i / 2) % places.length] });
});
await quit();
