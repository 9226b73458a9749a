import * as vscode from 'vscode';
import { READ_FORMATS } from '../../../server/src/convert/formatNames';
import type { Changes } from '../../../server/src/convert/import/docx/changes';
import { LANGUAGE } from '../draft';
import type { Server } from '../server';
import { convertedFile, fileNameOf, type Imported } from '../workspace/converted';

/** The formats that become drafts, and the drafts that need not. */
const formats = Object.values(READ_FORMATS).filter(({ id }) => id !== 'unres');
const withoutDot = (extension: string): string => extension.slice(1);

/** Makes a new, unsaved draft of a file in another format, which the user picks where none is given; of tracked changes they say how to read them. What was left out is told. */
export async function importFile(server: Server, file?: vscode.Uri): Promise<void> {
  const uri = file ?? (await picked());
  if (!uri) return;
  const asAccepted = await convertedFile(server, uri);
  const changes = asAccepted?.isTracked ? await pickChanges(fileNameOf(uri)) : 'final';
  if (!asAccepted || !changes) return;
  const result = changes === 'final' ? asAccepted : await convertedFile(server, uri, changes);
  if (!result) return;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content: result.text }));
  await tell(uri, fileNameOf(uri), result.warnings);
}

async function pickChanges(name: string): Promise<Changes | undefined> {
  const items: (vscode.QuickPickItem & { changes: Changes })[] = [
    { label: vscode.l10n.t('Accepted'), detail: vscode.l10n.t('The text as it will be'), changes: 'final' },
    { label: vscode.l10n.t('Rejected'), detail: vscode.l10n.t('The text as it was'), changes: 'base' },
    { label: vscode.l10n.t('In Brackets'), detail: vscode.l10n.t('Each change as a proposal of its author'), changes: 'proposals' },
  ];
  const placeHolder = vscode.l10n.t('Changes are tracked in {0}. How are they to be read?', name);
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Import'), placeHolder }))?.changes;
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

/** Says how much was left out; the list shows it all, and an entry leads to its line in the file, where the file has lines. */
async function tell(uri: vscode.Uri, name: string, warnings: Imported['warnings']): Promise<void> {
  if (warnings.length === 0) return;
  const show = vscode.l10n.t('Show');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Not all of {0} has its place in the draft ({1}).', name, warnings.length),
    show,
  );
  if (answer !== show) return;
  const items = warnings.map(({ message, line }) => ({
    label: message,
    ...(line !== null && { description: vscode.l10n.t('line {0}', line + 1) }),
    line,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: name });
  if (!chosen || chosen.line === null) return;
  const at = new vscode.Position(chosen.line, 0);
  await vscode.commands.executeCommand('vscode.open', uri, { selection: new vscode.Range(at, at), preview: true });
}
