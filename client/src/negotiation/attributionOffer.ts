import * as vscode from 'vscode';
import { ProposalsRequest } from '../../../server/src/protocol/requests';
import { LANGUAGE } from '../draft';
import { type Server, toDocumentParams, toRange } from '../server';

/** Offers, beside accepting and rejecting words in brackets, to say who proposed them. */
export const offerAttribution = (server: Server): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    { language: LANGUAGE },
    {
      async provideCodeActions(document, { start }, _context, token) {
        if (!document.lineAt(start).text.includes('[')) return [];
        const proposals = await server.ask(ProposalsRequest, toDocumentParams(document), token);
        const here = proposals.some(({ kind, range }) => kind !== 'inserted' && kind !== 'note' && toRange(range).contains(start));
        return here ? [toAction()] : [];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
  );

function toAction(): vscode.CodeAction {
  const title = vscode.l10n.t('Attribute…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  action.command = { command: 'rapporteur.attributeProposal', title };
  return action;
}
