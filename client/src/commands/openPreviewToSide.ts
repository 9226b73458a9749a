import * as vscode from 'vscode';
import { activeDraft } from '../draft';
import type { Previews } from '../preview/previews';

/** Shows the draft as it is printed, beside its text. */
export async function openPreviewToSide(previews: Previews): Promise<void> {
  const editor = activeDraft();
  if (editor) await previews.open(editor.document, vscode.ViewColumn.Beside);
}
