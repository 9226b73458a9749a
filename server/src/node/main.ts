import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/server';

// The bundle lies in dist, beside docs; the package of the extension has the pages inside the server instead.
const pages = join(__dirname, '../docs/rules/');

// The transport is that of the command line: `--node-ipc`, `--stdio`, `--socket` or `--pipe`.
startServer(createConnection(ProposedFeatures.all), {
  setImmediate: callback => void setImmediate(callback),
  readText: async uri => (uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8').catch(() => null) : null),
  rulePages: existsSync(pages) ? pathToFileURL(pages).href : null,
});
