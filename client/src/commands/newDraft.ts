import * as vscode from 'vscode';
import snippets from '../../snippets.json';
import { LANGUAGE } from '../draft';

interface DraftItem extends vscode.QuickPickItem {
  readonly body: string;
}

/** The whole drafts among the snippets, by the name of their organ. */
const drafts = (): DraftItem[] =>
  Object.entries(snippets)
    .filter(([name]) => name.startsWith('Draft: '))
    .map(([name, { body, description }]) => ({ label: name.replace('Draft: ', ''), detail: description, body: body.join('\n') }));

/** Opens a new, unsaved draft with all its parts; the user picks the organ where none is named. Tab goes from one gap to the next. */
export async function newDraft(organ?: string): Promise<void> {
  const items = drafts();
  const chosen =
    items.find(item => item.label === organ) ??
    (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('New Draft'), placeHolder: vscode.l10n.t('Who is to adopt it?') }));
  if (!chosen) return;
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE }));
  await editor.insertSnippet(new vscode.SnippetString(chosen.body));
}
