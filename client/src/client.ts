import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { StartOptions } from '../../server/src/protocol/requests';
import { showCards } from './citations/cards';
import { CurrentDraft } from './citations/currentDraft';
import { showResolutions } from './citations/resolutions';
import { showCitations } from './citations/view';
import { registerCommands } from './commands/register';
import { isDraft, LANGUAGE } from './draft';
import { cacheFolderOf, offerFiles } from './files';
import { offerAttribution } from './negotiation/attributionOffer';
import { showNegotiation } from './negotiation/view';
import { serverOf } from './server';
import { showStructure } from './structure/view';
import { restarting } from './survival';
import { offerExplanations } from './views/explanations';
import { offerLanguage } from './views/languageOffer';
import { offerParagraphs } from './views/pasteParagraphs';
import { linkToPages, provideRulePages } from './views/rulePages';
import { showStatistics } from './views/statusBar';

/** Makes the client for the place the extension runs in: a server in a process of its own, or in a worker. */
export type NewLanguageClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const options: LanguageClientOptions = {
  // A draft may lie anywhere: on disk, unsaved, in a virtual workspace.
  documentSelector: [{ language: LANGUAGE }],
  diagnosticPullOptions: { onChange: true },
  middleware: linkToPages,
};

/** Registers all that the extension contributes in code. The server starts with the first draft, or with the first command that asks it. */
export async function startClient(context: vscode.ExtensionContext, newLanguageClient: NewLanguageClient): Promise<BaseLanguageClient> {
  const client: BaseLanguageClient = newLanguageClient('rapporteur', 'Rapporteur', {
    ...options,
    initializationOptions: startOptionsIn(context),
    errorHandler: restarting(() => client),
  });
  const server = serverOf(client);
  const draft = new CurrentDraft();
  context.subscriptions.push(
    offerFiles(client, cacheFolderOf(context)),
    registerCommands(server, context),
    provideRulePages(server),
    offerExplanations(),
    offerLanguage(server, context),
    offerParagraphs(server),
    showStatistics(server),
    showResolutions(client, server),
    showCards(),
    draft,
    showStructure(server, draft),
    showCitations(server, draft),
    showNegotiation(server, draft),
    offerAttribution(server),
    startWithDraft(client),
  );
  if (vscode.workspace.textDocuments.some(isDraft)) await client.start();
  return client;
}

const startOptionsIn = (context: vscode.ExtensionContext): StartOptions => ({
  cacheFolder: cacheFolderOf(context).toString(),
  indexUri: vscode.Uri.joinPath(context.extensionUri, 'dist/resolutions.tsv').toString(),
  openingsUri: `${vscode.Uri.joinPath(context.extensionUri, 'dist/openings').toString()}/`,
});

function startWithDraft(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.onDidOpenTextDocument(document => {
    if (isDraft(document) && client.needsStart()) void client.start();
  });
}
