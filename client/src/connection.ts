import * as vscode from 'vscode';
import type { BaseLanguageClient, Diagnostic, LanguageClientOptions } from 'vscode-languageclient';
import { type CustomRequest, SHOWS_RESOLUTIONS, type StartOptions } from '../../server/src/protocol/requests';
import { announce } from './announce';
import { LANGUAGE } from './draft';
import { cacheFolderOf, offerFiles } from './files';
import type { Server } from './server';
import { askTwice, restarting } from './survival';
import { linkToPages } from './views/rulePages';

/** Makes the client for the place the extension runs in: a server in a process of its own, or in a worker. */
export type NewLanguageClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The server, and its life. */
export interface Connection extends Server {
  /** Starts the server where it is not running. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const options: LanguageClientOptions = {
  // A draft may lie anywhere: on disk, unsaved, in a virtual workspace.
  documentSelector: [{ language: LANGUAGE }],
  diagnosticPullOptions: { onChange: true },
  middleware: linkToPages,
};

/** Makes the language client, which starts the server when it is asked to or has a question for it. */
export function connectionOf(context: vscode.ExtensionContext, newLanguageClient: NewLanguageClient): Connection {
  const client: BaseLanguageClient = newLanguageClient('rapporteur', 'Rapporteur', {
    ...options,
    initializationOptions: startOptionsIn(context),
    errorHandler: restarting(() => client),
  });
  announce(client, SHOWS_RESOLUTIONS);
  context.subscriptions.push(offerFiles(client, cacheFolderOf(context)));
  return {
    ask: <Params, Result>({ method }: CustomRequest<Params, Result>, params: Params, token?: vscode.CancellationToken) =>
      // A token that is undefined would be taken for a second parameter.
      askTwice(client, () => (token ? client.sendRequest<Result>(method, params, token) : client.sendRequest<Result>(method, params))),
    on: ({ method }, hear) => client.onNotification(method, hear),
    toDiagnostics: findings => client.protocol2CodeConverter.asDiagnostics(findings as Diagnostic[]),
    start: async () => {
      if (client.needsStart()) await client.start();
    },
    stop: () => client.stop(),
  };
}

const startOptionsIn = (context: vscode.ExtensionContext): StartOptions => ({
  cacheFolder: cacheFolderOf(context).toString(),
  indexUri: vscode.Uri.joinPath(context.extensionUri, 'dist/resolutions.tsv').toString(),
  openingsUri: `${vscode.Uri.joinPath(context.extensionUri, 'dist/openings').toString()}/`,
});
