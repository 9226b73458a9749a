import * as vscode from 'vscode';
import { LANGUAGE } from '../draft';

/** Makes the text in the active editor a draft, whatever its file is called. */
export async function useAsResolution(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor) await vscode.languages.setTextDocumentLanguage(editor.document, LANGUAGE);
}
