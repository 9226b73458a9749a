import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/server';

// The transport is that of the command line: `--node-ipc`, `--stdio`, `--socket` or `--pipe`.
startServer(createConnection(ProposedFeatures.all), { setImmediate: callback => void setImmediate(callback) });
