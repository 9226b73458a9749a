import * as vscode from 'vscode';
import { type ComparedText, CompareRequest, type ComparisonResult, RESOLUTION_SCHEME } from '../../../server/src/protocol/requests';
import { answerFor } from '../draft';
import type { Server } from '../server';

/** Two texts that are compared. */
export interface ComparedTexts {
  readonly base: vscode.TextDocument;
  readonly draft: vscode.TextDocument;
}

/** What a text is called: by the name of its file, a text of the library by its symbol. */
export function nameOf({ uri }: vscode.TextDocument): string {
  return uri.scheme === RESOLUTION_SCHEME ? uri.path.slice(1).replace(/\.unres$/, '') : (uri.path.split('/').at(-1) ?? '');
}

/** Compares two texts as they are now. */
export const comparisonOf = (server: Server, { base, draft }: ComparedTexts): Promise<ComparisonResult> =>
  answerFor(draft, () => answerFor(base, () => server.ask(CompareRequest, { base: toCompared(base), draft: toCompared(draft) })));

const toCompared = (document: vscode.TextDocument): ComparedText => ({ uri: document.uri.toString(), text: document.getText() });

/** Opens a text to be compared, without showing it; where that fails the user is told, and the answer is undefined. */
export async function openText(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    const name = uri.path.split('/').at(-1) ?? '';
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} cannot be read as text. Import it as a draft first, or choose a text file.', name),
    );
    return undefined;
  }
}

/** The document as it is now: the editor lets go of one that no tab shows, and no longer tells of its changes. */
export async function current(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  if (!document.isClosed || document.isUntitled) return document;
  try {
    return await vscode.workspace.openTextDocument(document.uri);
  } catch {
    // The file is gone; its last words can still be compared.
    return document;
  }
}
