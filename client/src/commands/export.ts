import * as vscode from 'vscode';
import { WRITTEN_FORMATS } from '../../../server/src/convert/formatNames';
import { fromBase64 } from '../../../server/src/protocol/base64';
import { BaseRequest, ExportRequest } from '../../../server/src/protocol/requests';
import { chooseFile } from '../comparison/chooseBase';
import { activeDraft, answerFor } from '../draft';
import { type Server, toDocumentParams } from '../server';
import { convertedFile, fileNameOf } from '../workspace/converted';

/** A format, and the text against which changes are tracked in it: one that is at hand, or a file that is still to be chosen. */
interface Choice extends vscode.QuickPickItem {
  readonly format: (typeof WRITTEN_FORMATS)[number];
  readonly base: vscode.Uri | 'file' | null;
}

/** Where the name that was given for the last tracked changes is kept. */
const AUTHOR = 'rapporteur.author';

/** Writes the draft in another format into a file that the user names. */
export async function exportDraft(server: Server, { globalState, extensionUri }: vscode.ExtensionContext): Promise<void> {
  const document = activeDraft()?.document;
  const choice = document && (await pickFormat(server, document));
  const base = document && choice && (await baseText(server, document, choice.base));
  if (!document || !choice || base === undefined) return;
  const author = base === null ? '' : await askAuthor(globalState);
  const file = author === undefined ? undefined : await pickFile(document, choice.format);
  if (author === undefined || !file) return;
  const name = fileNameOf(file);
  const shippedUri = `${vscode.Uri.joinPath(extensionUri, 'dist')}/`;
  const params = {
    ...toDocumentParams(document),
    format: choice.format.id,
    name,
    date: new Date().toISOString(),
    base,
    author,
    shippedUri,
  };
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting {0}…', name) },
    () => answerFor(document, () => server.ask(ExportRequest, params)),
  );
  if (!result) return;
  if ('error' in result) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', name, result.error));
    return;
  }
  await vscode.workspace.fs.writeFile(file, fromBase64(result.base64));
  void vscode.window.showInformationMessage(vscode.l10n.t('Exported as {0}.', name));
}

async function pickFormat(server: Server, document: vscode.TextDocument): Promise<Choice | undefined> {
  const base = await server.ask(BaseRequest, toDocumentParams(document));
  const choices = WRITTEN_FORMATS.flatMap((format): Choice[] => {
    const plain = { label: format.name, description: format.extension, format, base: null };
    if (format.id !== 'docx') return [plain];
    const against = (what: string): string => vscode.l10n.t('{0}, changes tracked against {1}', format.name, what);
    const named = base?.target ? [{ ...plain, label: against(base.symbol), base: vscode.Uri.parse(base.target) }] : [];
    return [plain, ...named, { ...plain, label: against(vscode.l10n.t('a file…')), base: 'file' }];
  });
  return vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Export'),
    placeHolder: vscode.l10n.t('Which format?'),
    matchOnDescription: true,
  });
}

/** The text against which changes are tracked, null where none are; undefined where the user leaves or the file cannot be read. */
async function baseText(server: Server, document: vscode.TextDocument, base: Choice['base']): Promise<string | null | undefined> {
  if (base === null) return null;
  if (base !== 'file') return (await vscode.workspace.openTextDocument(base)).getText();
  const file = await chooseFile(document);
  return file && (await convertedFile(server, file))?.text;
}

/** Who makes the changes, as Word names them; nobody where it is left empty, undefined where the user leaves. */
async function askAuthor(kept: vscode.Memento): Promise<string | undefined> {
  const author = await vscode.window.showInputBox({
    title: vscode.l10n.t('Export'),
    prompt: vscode.l10n.t('Delegation or person that makes the changes; may be left empty'),
    value: kept.get(AUTHOR, ''),
  });
  if (author !== undefined) await kept.update(AUTHOR, author);
  return author?.trim();
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
