import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer, timesOf, typedDocument } from '../server.mjs';

const ROUNDS = { warmUp: 40, rounds: 200 };
/** Where one answer takes longer than this many milliseconds, fewer are waited for. */
const SLOW = 200;
const FEW = { warmUp: 5, rounds: 20 };
const ANSWERS_WITHIN = 30_000;
const CAPABILITIES = { textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true } } };
const ENDINGS = { 'un-resolution': 'unres', markdown: 'md', json: 'json' };

/**
 * How long edit → diagnostics takes with a server: they are asked for where it can be asked, else waited for until it publishes those of
 * the version typed. The text is said to lie in `folder`. `prepare(connection, textNow)` may answer what the server asks. Throws where no answer comes.
 */
export async function diagnosticsTimes(program, { languageId, folder = '/', prepare, settings }, text) {
  const uri = pathToFileURL(join(folder, `bench.${ENDINGS[languageId]}`)).href;
  let document;
  let published = () => {};
  const { pid, capabilities, connection } = await startServer(
    { capabilities: CAPABILITIES },
    opened => {
      prepare?.(opened, () => document.text());
      opened.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
      opened.onRequest('client/registerCapability', () => null);
      opened.onRequest('workspace/diagnostic/refresh', () => null);
      opened.onNotification('textDocument/publishDiagnostics', ({ version }) => published(version));
    },
    program,
  );
  /** Says something to the server and waits for the diagnostics that come of it. */
  const told = say =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no diagnostics within half a minute')), ANSWERS_WITHIN);
      const answered = () => {
        clearTimeout(timer);
        resolve();
      };
      published = version => version === document.version && answered();
      void say();
      if (capabilities.diagnosticProvider) {
        connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }).then(answered, reject);
      }
    });
  try {
    if (settings) await connection.sendNotification('workspace/didChangeConfiguration', { settings });
    document = typedDocument(connection, uri, languageId, text);
    await told(document.open);
    const round = i => told(() => document.edit(i));
    const [, second] = await timesOf({ warmUp: 0, rounds: 2 }, round);
    return await timesOf(second > SLOW ? FEW : ROUNDS, round);
  } finally {
    process.kill(pid);
  }
}
