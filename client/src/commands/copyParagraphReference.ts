import * as vscode from 'vscode';
import { ParagraphAtRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { type Server, toPositionParams } from '../server';

/** Copies the name of the paragraph at the cursor as delegates say it, `OP12 (b)`. */
export async function copyParagraphReference(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const paragraph = await answerFor(document, () => server.ask(ParagraphAtRequest, toPositionParams(document, selection.active)));
  if (!paragraph) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The cursor is in no paragraph of the resolution.'));
    return;
  }
  await vscode.env.clipboard.writeText(paragraph.name);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', paragraph.name), 5000);
}
