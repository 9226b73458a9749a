import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Connection, connectionOf } from '../connection';

/** The connection to a server in a worker. */
export function connect(context: ExtensionContext): Connection {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return connectionOf(context, (id, name, options) => new LanguageClient(id, name, async () => connectTo(new Worker(script)), options));
}

/** VS Code puts a function of its own in the place of `Worker`, and the client does not know what that makes for a worker. */
const connectTo = (worker: Worker) => ({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
