import * as vscode from 'vscode';

/** The id of the language of drafts. */
export const LANGUAGE = 'un-resolution';

export const isDraft = (document: vscode.TextDocument): boolean => document.languageId === LANGUAGE;

/** The editor with the draft that a command is about; without one the user is told, and the answer is undefined. */
export function activeDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isDraft(editor.document)) return editor;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft resolution first.'));
  return undefined;
}

/** The answer to a question about the document as it is now: it is asked again where the text changed meanwhile. */
export async function answerFor<Answer>(document: vscode.TextDocument, ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const { version } = document;
    const answer = await ask();
    if (document.version === version) return answer;
  }
}
