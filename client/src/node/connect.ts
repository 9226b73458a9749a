import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Connection, connectionOf } from '../connection';

/** Megabytes of each half of the heap’s young generation: with Node’s own 16 the server comes to hold 15 MB more, and answers no sooner. */
const YOUNG = 8;

/** The connection to a server in a process of its own. */
export function connect(context: ExtensionContext): Connection {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [`--max-semi-space-size=${YOUNG}`] },
  };
  return connectionOf(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
