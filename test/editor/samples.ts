import * as vscode from 'vscode';
import { assert } from './assert';

const WITHIN = 20_000;

/** Opens a file of the workspace, a copy of samples/, in an editor. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a new draft with this text. */
export async function openDraft(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content });
  await vscode.window.showTextDocument(document);
  if (document.getText() !== content) {
    // The name of an earlier new draft is free before its backup is gone, and the editor restores that.
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), content);
    await vscode.workspace.applyEdit(edit);
  }
  return document;
}

/** The position `within` characters after the start of the `nth` occurrence of `words`. */
export function positionOf(document: vscode.TextDocument, words: string, { nth = 1, within = 0 } = {}): vscode.Position {
  let at = -1;
  for (let i = 0; i < nth; i++) at = document.getText().indexOf(words, at + 1);
  assert(at >= 0, `${document.uri.path} holds ${JSON.stringify(words)} ${nth} times`);
  return document.positionAt(at + within);
}

/** Waits until the document's diagnostics are as wanted, and answers them. */
export async function diagnosticsOf(
  document: vscode.TextDocument,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const found = () => vscode.languages.getDiagnostics(document.uri);
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (wanted(found())) end(resolve);
    };
    const end = (settle: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Error(`not the diagnostics waited for: ${JSON.stringify(found())}`))), WITHIN);
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
  return found();
}

/** The ids of the rules that diagnostics name, each once, in the order of the text. */
export const rulesOf = (diagnostics: readonly vscode.Diagnostic[]): string[] => [
  ...new Set(diagnostics.map(({ code }) => String(typeof code === 'object' ? code.value : code))),
];

/** Asks until there is an answer: a provider may not be registered yet, and VS Code has no event for it. */
export async function answered<T>(ask: () => Thenable<T | undefined>, isAnswer: (value: T) => boolean): Promise<T> {
  const end = Date.now() + WITHIN;
  for (;;) {
    const value = await ask();
    if (value !== undefined && isAnswer(value)) return value;
    assert(Date.now() < end, `no answer within ${WITHIN / 1000} s; the last: ${JSON.stringify(value)}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
