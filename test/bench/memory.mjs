import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown, table } from './report.mjs';
import { OURS, startServer, typedDocument } from './server.mjs';
import { benchTexts } from './texts.mjs';

const EDITS = 10_000;
const uri = 'file:///bench.unres';

/** Megabytes that a process has in memory (Linux). */
const residentIn = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1e3;

/** What the server holds with a text open, and after as many edits as an hour of typing has; each time after a forced collection. */
export async function memoryUse() {
  const [program, ...args] = OURS;
  const collecting = [program, '--expose-gc', '--require', join(import.meta.dirname, 'collects.cjs'), ...args];
  const rows = [];
  for (const { name, text } of benchTexts().filter((_, i, all) => i === 0 || i === all.length - 2)) {
    const { pid, stderr, connection, quit } = await startServer(
      { capabilities: { textDocument: { diagnostic: {} } } },
      undefined,
      collecting,
    );
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
    rows.push([name, shown(opened), shown(await settled())]);
    await quit();
  }
  return table(['Text', 'Opened and checked, MB', `After ${EDITS} edits, MB`], rows);
}
