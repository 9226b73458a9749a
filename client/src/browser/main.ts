import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../client';

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  client = await startClient(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => connectTo(new Worker(script)), options),
  );
}

/** VS Code puts a function of its own in the place of `Worker`, and the client does not know what that makes for a worker. */
const connectTo = (worker: Worker) => ({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });

export const deactivate = (): Promise<void> | undefined => client?.stop();
