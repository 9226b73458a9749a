import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/paths.mjs';
import { against, shown, table } from './report.mjs';
import { startServer, typedDocument } from './server.mjs';
import { benchTexts } from './texts.mjs';

const EDITS = 10_000;
/** Megabytes that the server may hold with the longest text open, where nothing has asked for the index. */
const WITHIN = 120;
const uri = 'file:///bench.unres';

/** Megabytes that a process has in memory (Linux). */
const residentIn = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1e3;

/**
 * What the server holds with a text open, and after as many edits as an hour of typing has; each time after a forced collection. Without
 * the index it runs from a folder where no index lies beside it.
 */
export async function memoryUse() {
  const bare = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  for (const file of ['server.js', 'languageServer.js']) copyFileSync(join(root, 'dist', file), join(bare, file));
  const rows = [];
  const texts = benchTexts();
  for (const { name, text } of [texts[0], texts.at(-2)]) {
    for (const folder of [join(root, 'dist'), bare]) {
      const [opened, edited] = await heldBy(join(folder, 'server.js'), text);
      const isMeant = folder === bare && text === texts.at(-2).text;
      const target = isMeant ? against(`≤ ${WITHIN} MB`, Math.max(opened, edited) <= WITHIN) : '';
      rows.push([name, folder === bare ? 'without' : 'with', shown(opened), shown(edited), target]);
    }
  }
  rmSync(bare, { recursive: true });
  return table(['Text', 'Index', 'Opened and checked, MB', `After ${EDITS} edits, MB`, 'Target'], rows);
}

async function heldBy(server, text) {
  // With as large a young generation as the extension gives it.
  const program = [
    process.execPath,
    '--max-semi-space-size=8',
    '--expose-gc',
    '--require',
    join(import.meta.dirname, 'collects.cjs'),
    server,
    '--stdio',
  ];
  const { pid, stderr, connection, quit } = await startServer({ capabilities: { textDocument: { diagnostic: {} } } }, undefined, program);
  const document = typedDocument(connection, uri, 'un-resolution', text);
  const diagnostics = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const settled = async () => {
    process.kill(pid, 'SIGUSR2');
    await once(stderr, 'data');
    return residentIn(pid);
  };
  await document.open();
  await diagnostics();
  const opened = await settled();
  for (let i = 0; i < EDITS; i++) {
    void document.edit(i);
    await diagnostics();
  }
  const edited = await settled();
  await quit();
  return [opened, edited];
}
