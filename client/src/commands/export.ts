import * as vscode from 'vscode';
import { WRITTEN_FORMATS } from '../../../server/src/convert/formatNames';
import { BaseRequest, ExportRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { type Server, toDocumentParams } from '../server';

/** A format, and the text against which changes are tracked in it. */
interface Choice extends vscode.QuickPickItem {
  readonly format: (typeof WRITTEN_FORMATS)[number];
  readonly base: vscode.Uri | null;
}

/** Writes the draft in another format into a file that the user names. */
export async function exportDraft(server: Server): Promise<void> {
  const document = activeDraft()?.document;
  const choice = document && (await pickFormat(server, document));
  const file = document && choice && (await pickFile(document, choice.format));
  if (!document || !choice || !file) return;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const base = choice.base && (await vscode.workspace.openTextDocument(choice.base)).getText();
  const params = { ...toDocumentParams(document), format: choice.format.id, name, date: new Date().toISOString(), base, author: '' };
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting {0}…', name) },
    () => answerFor(document, () => server.ask(ExportRequest, params)),
  );
  if (!result) return;
  if ('error' in result) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', name, result.error));
    return;
  }
  await vscode.workspace.fs.writeFile(
    file,
    Uint8Array.from(atob(result.base64), character => character.charCodeAt(0)),
  );
  void vscode.window.showInformationMessage(vscode.l10n.t('Exported as {0}.', name));
}

async function pickFormat(server: Server, document: vscode.TextDocument): Promise<Choice | undefined> {
  const base = await server.ask(BaseRequest, toDocumentParams(document));
  const choices = WRITTEN_FORMATS.flatMap((format): Choice[] => {
    const plain = { label: format.name, description: format.extension, format, base: null };
    if (format.id !== 'docx' || !base?.target) return [plain];
    const label = vscode.l10n.t('{0}, changes tracked against {1}', format.name, base.symbol);
    return [plain, { ...plain, label, base: vscode.Uri.parse(base.target) }];
  });
  return vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Export'),
    placeHolder: vscode.l10n.t('Which format?'),
    matchOnDescription: true,
  });
}

function pickFile(document: vscode.TextDocument, { name, extension }: Choice['format']): Thenable<vscode.Uri | undefined> {
  const own = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, own + extension) }),
    filters: { [name]: [extension.slice(1)] },
  });
}
