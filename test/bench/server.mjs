import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { root } from '../support/paths.mjs';

/** Starts the built server as an editor does. `prepare` is given the connection before anything is said on it. */
export async function startServer(params, prepare = () => {}) {
  const { pid, stdin, stdout } = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  prepare(connection);
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, ...params });
  await connection.sendNotification('initialized', {});
  return { pid, connection, quit: () => connection.sendRequest('shutdown').then(() => connection.sendNotification('exit')) };
}

/** Runs a round again and again, and prints how long those after the first `warmUp` took. */
export async function measure(name, { warmUp, rounds }, round) {
  const times = [];
  for (let i = 0; i < warmUp + rounds; i++) {
    const started = performance.now();
    await round(i);
    if (i >= warmUp) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = share => times[Math.floor(share * (times.length - 1))].toFixed(1).padStart(6);
  console.log(`${name.padEnd(22)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   longest ${at(1)} ms`);
}
