import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Connection, connectionOf } from '../connection';

/** The connection to a server in a process of its own. */
export function connect(context: ExtensionContext): Connection {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return connectionOf(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
