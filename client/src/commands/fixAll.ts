import * as vscode from 'vscode';
import { activeDraft } from '../draft';

/** Makes every repair of the draft that needs nobody to look at it: the same ones that can be made on save. */
export async function fixAll(): Promise<void> {
  if (activeDraft()) await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.rapporteur', apply: 'first' });
}
