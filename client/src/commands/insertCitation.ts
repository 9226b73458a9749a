import * as vscode from 'vscode';
import { writtenDate } from '../../../server/src/core/citations/patterns';
import { type ResolutionHit, SearchResolutionsRequest } from '../../../server/src/protocol/requests';
import { activeDraft } from '../draft';
import { pickBySearch } from '../pickBySearch';
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
  const chosen = await pickBySearch<HitItem>({
    title: vscode.l10n.t('Insert Citation'),
    placeholder: vscode.l10n.t('Number of a resolution, such as 70/1, or words of its title'),
    value: document.getText(selection),
    itemsFor: async (query, token) =>
      query.trim() ? (await server.ask(SearchResolutionsRequest, { ...at, query }, token)).map(toItem) : [],
  });
  if (!chosen || !(await editor.edit(builder => builder.replace(editor.selection, chosen.insertText)))) return;
  const { end } = editor.selection;
  editor.selection = new vscode.Selection(end, end);
}

const toItem = ({ symbol, title, date, insertText }: ResolutionHit): HitItem => ({
  label: symbol,
  description: date ? writtenDate(date) : '',
  detail: title ?? '',
  insertText,
  // What the server found is not sieved again by the letters of the label.
  alwaysShow: true,
});
