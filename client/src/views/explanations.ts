import * as vscode from 'vscode';
import { LANGUAGE } from '../draft';
import { isFinding, ruleOf } from '../findings';

/** Offers, beside the repairs of a finding, the page of its rule. */
export const offerExplanations = (): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    { language: LANGUAGE },
    { provideCodeActions: (_document, _range, { diagnostics }) => diagnostics.filter(isFinding).map(toExplanation) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

function toExplanation(finding: vscode.Diagnostic): vscode.CodeAction {
  const rule = ruleOf(finding);
  const title = vscode.l10n.t('Explain {0}', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [finding];
  action.command = { command: 'rapporteur.explainRule', title, arguments: [rule] };
  return action;
}
