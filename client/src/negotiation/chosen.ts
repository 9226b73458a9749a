import * as vscode from 'vscode';
import { type ProposalInfo, type ProposalParams, ProposalsRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { type Server, toDocumentParams, toPositionParams, toRange } from '../server';
import type { ProposalItem } from './items';

/** A proposal in an editor. */
export interface ChosenProposal {
  readonly editor: vscode.TextEditor;
  readonly proposal: ProposalInfo;
}

/** The proposal that an item of the view stands for, else the innermost one at the cursor; where there is none the user is told. */
export async function chosenProposal(server: Server, item?: ProposalItem): Promise<ChosenProposal | undefined> {
  const editor = item ? await vscode.window.showTextDocument(vscode.Uri.parse(item.uri)) : activeDraft();
  if (!editor) return undefined;
  const at = item ? toRange(item.proposal.range).start : editor.selection.active;
  const proposals = await answerFor(editor.document, () => server.ask(ProposalsRequest, toDocumentParams(editor.document)));
  const here = proposals.filter(({ range }) => toRange(range).contains(at));
  const wanted = item ? here.find(({ kind, range }) => kind === item.proposal.kind && toRange(range).start.isEqual(at)) : undefined;
  const proposal = wanted ?? here.findLast(({ kind }) => kind !== 'inserted') ?? here.at(-1);
  if (proposal) return { editor, proposal };
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is in brackets here.'));
  return undefined;
}

/** A proposal as the server is told which one is meant. */
export const toProposalParams = ({ editor, proposal: { kind, range } }: ChosenProposal): ProposalParams => ({
  ...toPositionParams(editor.document, toRange(range).start),
  kind,
});

/** The alternatives as a list shows them, each with who proposed it. */
export const optionItems = ({ options }: ProposalInfo) =>
  options.map(({ words, by }, index) => ({ label: words, description: by.join(', '), index }));

/** Lets the user pick one of several alternatives; undefined where they leave. */
export async function pickOption(proposal: ProposalInfo, title: string, placeHolder: string): Promise<number | undefined> {
  return (await vscode.window.showQuickPick(optionItems(proposal), { title, placeHolder }))?.index;
}
