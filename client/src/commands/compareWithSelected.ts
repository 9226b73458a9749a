import * as vscode from 'vscode';
import type { Comparisons } from '../comparison/comparisons';
import { openText } from '../comparison/texts';

/** Shows what became of the file that was selected before in that of the Explorer, or in the draft. */
export async function compareWithSelected(comparisons: Comparisons, file?: vscode.Uri): Promise<void> {
  const uri = file ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  if (!comparisons.selected) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select a draft for comparison first.'));
    return;
  }
  const base = await openText(comparisons.selected);
  const draft = base && (await openText(uri));
  if (base && draft) comparisons.open({ base, draft });
}
