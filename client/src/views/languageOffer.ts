import * as vscode from 'vscode';
import { LooksLikeResolutionRequest } from '../../../server/src/protocol/requests';
import { LANGUAGE } from '../draft';
import type { Server } from '../server';

const NEVER = 'languageOffer.never';
const MADE = 'languageOffer.made';
/** A change of this many characters is a paste, not typing. */
const PASTE = 200;
const LONGEST = 1_000_000;

/** Offers once for every plain text that reads as a resolution, opened or pasted, to use it as one. */
export function offerLanguage(server: Server, context: vscode.ExtensionContext): vscode.Disposable {
  const made = new Set(context.workspaceState.get<string[]>(MADE, []));

  async function consider(document: vscode.TextDocument | undefined): Promise<void> {
    if (document?.languageId !== 'plaintext' || made.has(document.uri.toString()) || context.globalState.get(NEVER)) return;
    const text = document.getText();
    if (!mayBeResolution(text) || !(await server.ask(LooksLikeResolutionRequest, { text }))) return;
    await offer(document);
  }

  async function offer(document: vscode.TextDocument): Promise<void> {
    made.add(document.uri.toString());
    // The name of an unsaved document is given to another one tomorrow.
    if (!document.isUntitled)
      await context.workspaceState.update(
        MADE,
        [...made].filter(uri => !uri.startsWith('untitled:')),
      );
    const use = vscode.l10n.t('Use as Resolution');
    const never = vscode.l10n.t('Don’t Ask Again');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('This text reads as a United Nations resolution.'), use, never);
    if (answer === use) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    if (answer === never) await context.globalState.update(NEVER, true);
  }

  void consider(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(editor => consider(editor?.document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.length > PASTE)) void consider(document);
    }),
  );
}

/** Keeps the server from being started for every plain text: a resolution has a paragraph that ends with a comma and one that ends with a semicolon or is numbered. */
const mayBeResolution = (text: string): boolean => text.length < LONGEST && /[,،，]\s*$/m.test(text) && /[;؛；]\s*$|^\s*1\./m.test(text);
