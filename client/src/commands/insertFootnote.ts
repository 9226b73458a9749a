import * as vscode from 'vscode';
import { InsertFootnoteRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { applyEdits, type Server, toPositionParams } from '../server';

/** Puts a footnote mark at the cursor and its note at the end, numbers the marks behind it anew, and moves the cursor into the note. */
export async function insertFootnote(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const footnote = await answerFor(document, () => server.ask(InsertFootnoteRequest, toPositionParams(document, selection.active)));
  if (!footnote || !(await applyEdits(editor, footnote.edits))) return;
  const cursor = new vscode.Position(footnote.cursor.line, footnote.cursor.character);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
