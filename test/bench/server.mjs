import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../support/paths.mjs';
import { shareOf, shown } from './report.mjs';

/** The built server as an editor starts it. */
export const OURS = [process.execPath, join(root, 'dist/server.js'), '--stdio'];

/** Starts a server as an editor does. `prepare` is given the connection before anything is said on it. */
export async function startServer(params, prepare = () => {}, [program, ...args] = OURS) {
  const { pid, stdin, stdout, stderr } = spawn(program, args, { stdio: 'pipe' });
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  prepare(connection);
  connection.listen();
  const { capabilities } = await connection.sendRequest('initialize', { processId: null, rootUri: null, ...params });
  await connection.sendNotification('initialized', {});
  return {
    pid,
    stderr,
    connection,
    capabilities,
    quit: () => connection.sendRequest('shutdown').then(() => connection.sendNotification('exit')),
  };
}

/** Runs a round again and again; answers how long those after the first `warmUp` took, in milliseconds. */
export async function timesOf({ warmUp, rounds }, round) {
  const times = [];
  for (let i = 0; i < warmUp + rounds; i++) {
    const started = performance.now();
    await round(i);
    if (i >= warmUp) times.push(performance.now() - started);
  }
  return times;
}

/** The same, printed. */
export async function measure(name, times, round) {
  const { median, p95, longest } = shareOf(await timesOf(times, round));
  console.log(
    `${name.padEnd(22)} median ${shown(median).padStart(6)} ms   p95 ${shown(p95).padStart(6)} ms   longest ${shown(longest).padStart(6)} ms`,
  );
}

/** A document that is typed into: at each call of `edit` a letter more at one of twenty places, at the next one less. */
export function typedDocument(connection, uri, languageId, text) {
  const document = TextDocument.create(uri, languageId, 1, text);
  const ends = [...text.matchAll(/[^\n](?=\n\n)/g)].map(match => match.index);
  const places = ends.filter((_, i) => i % Math.ceil(ends.length / 20) === 0).map(offset => document.positionAt(offset));
  let version = 1;
  let typed = null;
  return {
    places,
    open: () => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    edit(i) {
      typed = i % 2 === 0 ? document.offsetAt(places[Math.floor(i / 2) % places.length]) : null;
      const start = places[Math.floor(i / 2) % places.length];
      const end = { line: start.line, character: start.character + (i % 2) };
      const change = { range: { start, end }, text: i % 2 === 0 ? 'x' : '' };
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [change],
      });
    },
    /** The text as it now stands. */
    text: () => (typed === null ? text : `${text.slice(0, typed)}x${text.slice(typed)}`),
    get version() {
      return version;
    },
  };
}
