import * as vscode from 'vscode';
import { ToHtmlRequest } from '../../../server/src/protocol/requests';
import { answerFor } from '../draft';
import { type Server, toDocumentParams } from '../server';

/** Writes the document as a page that the user's browser opens and prints: a panel of the editor cannot. */
export async function print(server: Server, storage: vscode.Uri, document: vscode.TextDocument): Promise<void> {
  const html = await answerFor(document, () => server.ask(ToHtmlRequest, toDocumentParams(document)));
  if (html === null) return;
  const name = `${(document.uri.path.split('/').at(-1) ?? 'resolution').replace(/\.[^.]*$/, '')}.html`;
  const bytes = new TextEncoder().encode(html);
  if (vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName) return saveAs(name, document, bytes);
  const folder = vscode.Uri.joinPath(storage, 'print');
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.writeFile(file, bytes);
  if (!(await vscode.env.openExternal(file))) return saveAs(name, document, bytes);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The page is open in your browser. Print it from there, with Ctrl+P or, on a Mac, Cmd+P.'),
  );
}

/** Where no browser of the user's reaches the files of the editor, the page is saved where the user says. */
async function saveAs(name: string, document: vscode.TextDocument, bytes: Uint8Array): Promise<void> {
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  const file = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    title: vscode.l10n.t('Save the Page to Print'),
    filters: { HTML: ['html'] },
  });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, bytes);
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Saved as {0}. Open it in your browser, and print it from there with Ctrl+P or, on a Mac, Cmd+P.',
      file.path.split('/').at(-1) ?? '',
    ),
  );
}
