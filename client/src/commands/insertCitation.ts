import * as vscode from 'vscode';
import { writtenDate } from '../../../server/src/core/citations/patterns';
import { type ResolutionHit, SearchResolutionsRequest } from '../../../server/src/protocol/requests';
import { activeDraft } from '../draft';
import { type Server, toPositionParams } from '../server';

interface HitItem extends vscode.QuickPickItem {
  readonly insertText: string;
}

/** Lets the user search the resolutions by number or by words of the title, and puts the citation of the one chosen at the cursor, in the form of the house style. */
export async function insertCitation(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const at = toPositionParams(document, selection.start);
  const chosen = await pickHit(document.getText(selection), (query, token) =>
    server.ask(SearchResolutionsRequest, { ...at, query }, token),
  );
  if (!chosen || !(await editor.edit(builder => builder.replace(editor.selection, chosen.insertText)))) return;
  const { end } = editor.selection;
  editor.selection = new vscode.Selection(end, end);
}

function pickHit(
  words: string,
  search: (query: string, token: vscode.CancellationToken) => Promise<ResolutionHit[]>,
): Promise<HitItem | undefined> {
  const picker = vscode.window.createQuickPick<HitItem>();
  picker.title = vscode.l10n.t('Insert Citation');
  picker.placeholder = vscode.l10n.t('Number of a resolution, such as 70/1, or words of its title');
  picker.value = words;
  let asked: vscode.CancellationTokenSource | undefined;

  async function look(): Promise<void> {
    asked?.cancel();
    const mine = new vscode.CancellationTokenSource();
    asked = mine;
    picker.busy = true;
    try {
      const hits = picker.value.trim() ? await search(picker.value, mine.token) : [];
      if (!mine.token.isCancellationRequested) picker.items = hits.map(toItem);
    } catch (error) {
      // An answer that nobody waits for any more comes as an error.
      if (!mine.token.isCancellationRequested) throw error;
    } finally {
      if (asked === mine) picker.busy = false;
    }
  }

  void look();
  return new Promise(resolve => {
    picker.onDidChangeValue(look);
    picker.onDidAccept(() => {
      const [chosen] = picker.activeItems;
      if (!chosen) return;
      resolve(chosen);
      picker.hide();
    });
    picker.onDidHide(() => {
      asked?.cancel();
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

const toItem = ({ symbol, title, date, insertText }: ResolutionHit): HitItem => ({
  label: symbol,
  description: date ? writtenDate(date) : '',
  detail: title ?? '',
  insertText,
  // What the server found is not sieved again by the letters of the label.
  alwaysShow: true,
});
