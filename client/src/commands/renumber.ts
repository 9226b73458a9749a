import * as vscode from 'vscode';
import { RenumberRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { applyEdits, type Server, toDocumentParams } from '../server';

/** Puts the numbers of all paragraphs in sequence, with the references to them. */
export async function renumber(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const edits = await answerFor(editor.document, () => server.ask(RenumberRequest, toDocumentParams(editor.document)));
  if (edits.length) await applyEdits(editor, edits);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('All paragraphs are numbered in sequence.'), 5000);
}
