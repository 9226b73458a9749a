import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/server';
import { listFiles } from './listFiles';
import { readIndex } from './readIndex';
import { readText } from './readText';
import { readUsage } from './readUsage';
import { writeText } from './writeText';

// The bundle lies in dist, beside docs; the package of the extension has the pages inside the server instead.
const pages = join(__dirname, '../docs/rules/');

// The transport is that of the command line: `--node-ipc`, `--stdio`, `--socket` or `--pipe`.
startServer(createConnection(ProposedFeatures.all), {
  setImmediate: callback => void setImmediate(callback),
  readText,
  listFiles,
  writeText,
  readIndex,
  readUsage,
  rulePages: existsSync(pages) ? pathToFileURL(pages).href : null,
});
