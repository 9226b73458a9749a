import * as vscode from 'vscode';
import { CitationAtRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { type Server, toPositionParams } from '../server';
import type { CitedItem } from './items';

/** What a command about a citation is about. */
export interface ChosenCitation {
  readonly symbol: string;
  /** The official page. */
  readonly link: string;
}

/** The citation that a command was called for in the tree, else the one at the cursor; where there is none the user is told. */
export async function chosenCitation(server: Server, item?: CitedItem): Promise<ChosenCitation | undefined> {
  if (item) return item.cited;
  const editor = activeDraft();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const citation = await answerFor(document, () => server.ask(CitationAtRequest, toPositionParams(document, selection.active)));
  if (!citation)
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on the number of a resolution or the symbol of a document.'));
  return citation ?? undefined;
}

/** Copies and says so. */
export async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', text), 5000);
}
