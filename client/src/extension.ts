import * as vscode from 'vscode';
import { showCards } from './citations/cards';
import { CurrentDraft } from './citations/currentDraft';
import { showResolutions } from './citations/resolutions';
import { showCitations } from './citations/view';
import { registerCommands } from './commands/register';
import type { Connection } from './connection';
import { isDraft } from './draft';
import { LateServer } from './lateServer';
import { offerAttribution } from './negotiation/attributionOffer';
import { showNegotiation } from './negotiation/view';
import { showStructure } from './structure/view';
import { offerExplanations } from './views/explanations';
import { offerLanguage } from './views/languageOffer';
import { offerParagraphs } from './views/pasteParagraphs';
import { provideRulePages } from './views/rulePages';
import { showStatistics } from './views/statusBar';

/** Registers all that the extension contributes in code. The server starts with the first draft, or with the first command that asks it. */
export async function startExtension(context: vscode.ExtensionContext, connect: () => Promise<Connection>): Promise<LateServer> {
  const server = new LateServer(connect);
  const draft = new CurrentDraft();
  context.subscriptions.push(
    registerCommands(server, context),
    provideRulePages(server),
    offerExplanations(),
    offerLanguage(server, context),
    offerParagraphs(server),
    showStatistics(server),
    showResolutions(server),
    showCards(),
    draft,
    showStructure(server, draft),
    showCitations(server, draft),
    showNegotiation(server, draft),
    offerAttribution(server),
    startWithDraft(server),
  );
  if (vscode.workspace.textDocuments.some(isDraft)) await server.start();
  return server;
}

const startWithDraft = (server: LateServer): vscode.Disposable =>
  vscode.workspace.onDidOpenTextDocument(document => {
    if (isDraft(document)) void server.start();
  });
