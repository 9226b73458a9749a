import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from '../client';
import { provideTasks } from './tasks';

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  context.subscriptions.push(provideTasks(context));
  client = await startClient(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
