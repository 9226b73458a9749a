import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../client';

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  client = await startClient(context, (id, name, options) => new LanguageClient(id, name, async () => new Worker(script), options));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
