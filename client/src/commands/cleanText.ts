import * as vscode from 'vscode';
import { CleanTextRequest, ProposalsRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor, LANGUAGE } from '../draft';
import { type Server, toDocumentParams } from '../server';

type Choice = number | 'none' | 'open';

/** Makes a new, unsaved draft of the text without the marks of the negotiation: with the words in brackets, or without them. The draft stays as it is. */
export async function cleanText(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document } = editor;
  const bracketed = await pickWhether();
  if (bracketed === undefined) return;
  const params = toDocumentParams(document);
  const proposals = await answerFor(document, () => server.ask(ProposalsRequest, params));
  const { version } = document;
  const alternatives = proposals.filter(({ kind }) => kind === 'alternatives');
  const choices: Choice[] = [];
  for (const [i, { options, paragraph }] of alternatives.entries()) {
    const title = vscode.l10n.t('Clean Text: choice {0} of {1}, {2}', i + 1, alternatives.length, paragraph ?? '');
    const choice = await pickChoice(options, title);
    if (choice === undefined) return;
    choices.push(choice);
  }
  if (document.version !== version) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The draft was changed meanwhile. Make the clean text again.'));
    return;
  }
  const content = await server.ask(CleanTextRequest, { ...params, bracketed, choices });
  if (content !== null) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content }));
}

async function pickWhether(): Promise<boolean | undefined> {
  const items = [
    { label: vscode.l10n.t('Without bracketed text'), detail: vscode.l10n.t('What all agree on'), bracketed: false },
    { label: vscode.l10n.t('With bracketed text'), detail: vscode.l10n.t('As if all proposals were accepted'), bracketed: true },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Clean Text') }))?.bracketed;
}

async function pickChoice(options: readonly string[], title: string): Promise<Choice | undefined> {
  const items: (vscode.QuickPickItem & { choice: Choice })[] = [
    ...options.map((label, choice) => ({ label, choice })),
    { label: vscode.l10n.t('None of them'), choice: 'none' },
    { label: vscode.l10n.t('Leave the choice open'), choice: 'open' },
  ];
  const placeHolder = vscode.l10n.t('Which of the alternatives is to remain?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.choice;
}
