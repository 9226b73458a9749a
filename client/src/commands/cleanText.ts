import * as vscode from 'vscode';
import { CleanTextRequest, type ProposalInfo, ProposalsRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor, LANGUAGE } from '../draft';
import { optionItems } from '../negotiation/chosen';
import { type Server, toDocumentParams } from '../server';

type Choice = number | 'none' | 'open';

/** As many characters of a sentence as one line of a list has room for. */
const BEFORE = 40;
const BEHIND = 30;

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
  for (const [i, proposal] of alternatives.entries()) {
    const title = vscode.l10n.t('Clean Text: choice {0} of {1}, {2}', i + 1, alternatives.length, proposal.paragraph ?? '');
    const choice = await pickChoice(proposal, sentenceOf(document, proposal), title);
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

/** The words around the alternatives, so that each can be read in its sentence. */
function sentenceOf(document: vscode.TextDocument, { range: { start, end } }: ProposalInfo): string {
  const before = document.lineAt(start.line).text.slice(0, start.character).trim();
  const behind = document.lineAt(end.line).text.slice(end.character).trimEnd();
  return `${before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before} […]${behind.length > BEHIND ? `${behind.slice(0, BEHIND)}…` : behind}`;
}

async function pickChoice(proposal: ProposalInfo, placeHolder: string, title: string): Promise<Choice | undefined> {
  const items: (vscode.QuickPickItem & { choice: Choice })[] = [
    ...optionItems(proposal).map(({ index, ...item }) => ({ ...item, choice: index })),
    { label: vscode.l10n.t('None of them'), choice: 'none' },
    { label: vscode.l10n.t('Leave the choice open'), choice: 'open' },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.choice;
}
