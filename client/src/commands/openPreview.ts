import * as vscode from 'vscode';
import { activeDraft } from '../draft';
import type { Previews } from '../preview/previews';

/** Shows the draft as it is printed, in the place of its text. */
export async function openPreview(previews: Previews): Promise<void> {
  const editor = activeDraft();
  if (editor) await previews.open(editor.document, editor.viewColumn ?? vscode.ViewColumn.Active);
}
