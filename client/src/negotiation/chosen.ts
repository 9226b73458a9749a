import * as vscode from 'vscode';
import { type ProposalInfo, ProposalsRequest } from '../../../server/src/protocol/requests';
import { activeDraft, answerFor } from '../draft';
import { type Server, toDocumentParams, toRange } from '../server';
import type { ProposalItem } from './items';

/** A proposal in an editor. */
export interface ChosenProposal {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
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
  if (proposal) return { editor, position: positionIn(proposal, item ? undefined : at), proposal };
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is in brackets here.'));
  return undefined;
}

/** The cursor, else the very beginning of the proposal, where no inner one lies yet. */
const positionIn = ({ range }: ProposalInfo, at: vscode.Position | undefined): vscode.Position => at ?? toRange(range).start;
