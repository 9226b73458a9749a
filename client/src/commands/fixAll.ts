import * as vscode from 'vscode';
import { activeDraft, answerFor } from '../draft';

/**
 * Makes every repair of the draft that needs nobody to look at it: the same ones that can be made on save. The action is asked for here,
 * since the editor's own command gives up without a word where the text or the findings change while it waits for the answer.
 */
export async function fixAll(): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const [action] = await answerFor(editor.document, () => actionsFor(editor.document));
  if (action?.edit) await vscode.workspace.applyEdit(action.edit);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing to repair without you.'), 5000);
}

async function actionsFor(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.rapporteur');
}
