import * as vscode from 'vscode';
import { LARGEST_FILE, READ_FORMATS } from '../../../server/src/convert/formatNames';
import { ImportRequest, type ImportResult } from '../../../server/src/protocol/requests';
import { LANGUAGE } from '../draft';
import type { Server } from '../server';

/** The formats that become drafts, and the drafts that need not. */
const formats = Object.values(READ_FORMATS).filter(({ id }) => id !== 'unres');
const withoutDot = (extension: string): string => extension.slice(1);

/** Makes a new, unsaved draft of a file in another format, which the user picks where none is given. What was left out of it is told. */
export async function importFile(server: Server, file?: vscode.Uri): Promise<void> {
  const uri = file ?? (await picked());
  if (!uri) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if ((await vscode.workspace.fs.stat(uri)).size > LARGEST_FILE) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be imported: it is larger than any resolution.', name));
    return;
  }
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing {0}…', name) },
    async () => server.ask(ImportRequest, { name, base64: toBase64(await vscode.workspace.fs.readFile(uri)) }),
  );
  if ('error' in result) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be imported: {1}', name, result.error));
    return;
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content: result.text }));
  await tell(uri, name, result.warnings);
}

async function picked(): Promise<vscode.Uri | undefined> {
  const all = formats.flatMap(({ extensions }) => extensions.map(withoutDot));
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import'),
    filters: {
      [vscode.l10n.t('All formats')]: all,
      ...Object.fromEntries(formats.map(({ name, extensions }) => [name, extensions.map(withoutDot)])),
    },
  });
  return chosen?.[0];
}

type Warnings = Extract<ImportResult, { text: string }>['warnings'];

/** Says how much was left out; the list shows it all, and an entry leads to its line in the file. */
async function tell(uri: vscode.Uri, name: string, warnings: Warnings): Promise<void> {
  if (warnings.length === 0) return;
  const show = vscode.l10n.t('Show');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Not all of {0} has its place in the draft ({1}).', name, warnings.length),
    show,
  );
  if (answer !== show) return;
  const items = warnings.map(({ message, line }) => ({ label: message, description: vscode.l10n.t('line {0}', line + 1), line }));
  const chosen = await vscode.window.showQuickPick(items, { title: name });
  if (!chosen) return;
  const at = new vscode.Position(chosen.line, 0);
  await vscode.commands.executeCommand('vscode.open', uri, { selection: new vscode.Range(at, at), preview: true });
}

/** So many bytes at a time are arguments of one call. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
