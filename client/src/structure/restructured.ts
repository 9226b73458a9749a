import * as vscode from 'vscode';
import { type RestructureParams, RestructureRequest, type RestructureResult } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { applyEdits, type Server, toPositionParams } from '../server';
import { currentItem, editorOf, type ParagraphItem } from './items';

/** How long a reason stays in the status bar, in milliseconds. */
const SHOWN = 8000;

/**
 * Does something to the paragraph that an item of the view stands for, else to the one at the cursor, as one step that can be undone; the
 * cursor goes along. Says in the status bar why it cannot be done.
 */
export async function restructureHere(server: Server, what: RestructureParams['what'], item?: ParagraphItem): Promise<void> {
  const editor = item ? await editorOf(item, what !== 'insertBis') : activeDraft();
  if (!editor) return;
  const now = item && (await currentItem(item));
  if (item && !now) return;
  const at = now ? now.symbol.selectionRange.start : editor.selection.active;
  const params = { ...toPositionParams(editor.document, at), what };
  await follow(editor, await answerFor(editor.document, () => server.ask(RestructureRequest, params)));
}

/** Makes the edits of an answer, and moves the cursor. */
export async function follow(editor: vscode.TextEditor, result: RestructureResult | null): Promise<void> {
  if (!result) return;
  if ('reason' in result) {
    vscode.window.setStatusBarMessage(result.reason, SHOWN);
    return;
  }
  if (!(await applyEdits(editor, result.edits))) return;
  const cursor = new vscode.Position(result.cursor.line, result.cursor.character);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
