import * as vscode from 'vscode';
import { ParagraphsRequest } from '../../../server/src/protocol/requests';
import { activeDraft } from '../draft';
import { type Server, toDocumentParams, toRange } from '../server';

interface ParagraphItem extends vscode.QuickPickItem {
  readonly range: vscode.Range;
}

/** Lets the user pick a paragraph by its name or its first words. The text follows the choice, and comes back where none is made. */
export async function goToParagraph(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const paragraphs = await server.ask(ParagraphsRequest, toDocumentParams(editor.document));
  const items = paragraphs.map(({ name, words, range }): ParagraphItem => ({ label: name, description: words, range: toRange(range) }));
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const chosen = await pickParagraph(editor, items);
  if (chosen) select(editor, chosen.range.start);
  else if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
}

function pickParagraph(editor: vscode.TextEditor, items: readonly ParagraphItem[]): Promise<ParagraphItem | undefined> {
  const picker = vscode.window.createQuickPick<ParagraphItem>();
  picker.title = vscode.l10n.t('Go to Paragraph');
  picker.placeholder = vscode.l10n.t('Name of a paragraph, such as PP3 or OP12 (b), or its first words');
  picker.matchOnDescription = true;
  picker.items = items;
  const here = items.findLast(item => item.range.contains(editor.selection.active));
  if (here) picker.activeItems = [here];
  return new Promise(resolve => {
    picker.onDidChangeActive(([item]) => item && editor.revealRange(item.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport));
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function select(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
