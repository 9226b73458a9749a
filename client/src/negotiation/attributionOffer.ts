import * as vscode from 'vscode';
import { ProposalsRequest } from '../../../server/src/protocol/requests';
import { LANGUAGE } from '../draft';
import { type Server, toDocumentParams, toRange } from '../server';

/** Offers, beside accepting and rejecting words in brackets, to say who proposed them. */
export const offerAttribution = (server: Server): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    { language: LANGUAGE },
    {
      async provideCodeActions(document, { start }, { diagnostics }, token) {
        if (!document.lineAt(start).text.includes('[')) return [];
        const proposals = await server.ask(ProposalsRequest, toDocumentParams(document), token);
        const here = proposals.some(({ kind, range }) => kind !== 'inserted' && kind !== 'note' && toRange(range).contains(start));
        return here ? [toAction(diagnostics.filter(({ range }) => range.contains(start)))] : [];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

/** With the findings in its place the editor puts it beside the other decisions on them. */
function toAction(diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const title = vscode.l10n.t('Attribute…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.command = { command: 'rapporteur.attributeProposal', title };
  return action;
}
