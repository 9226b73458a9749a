import * as vscode from 'vscode';
import { DecideRequest } from '../../../server/src/protocol/requests';
import { answerFor } from '../draft';
import { type ChosenProposal, chosenProposal } from '../negotiation/chosen';
import type { ProposalItem } from '../negotiation/items';
import { applyEdits, type Server, toPositionParams } from '../server';

/** Puts what is proposed into the text; the user picks one of several alternatives. */
export async function acceptProposal(server: Server, item?: ProposalItem): Promise<void> {
  const chosen = await chosenProposal(server, item);
  if (!chosen) return;
  const option = chosen.proposal.kind === 'alternatives' ? await pickOption(chosen.proposal.options) : 0;
  if (option !== undefined) await decide(server, chosen, { accept: true, option });
}

/** Takes what is proposed out of the text, with the notes that nothing else refers to. */
export async function rejectProposal(server: Server, item?: ProposalItem): Promise<void> {
  const chosen = await chosenProposal(server, item);
  if (chosen) await decide(server, chosen, { accept: false });
}

async function decide(server: Server, { editor, position }: ChosenProposal, decision: { accept: boolean; option?: number }): Promise<void> {
  const { document } = editor;
  const edits = await answerFor(document, () => server.ask(DecideRequest, { ...toPositionParams(document, position), ...decision }));
  await applyEdits(editor, edits);
}

async function pickOption(options: readonly string[]): Promise<number | undefined> {
  const items = options.map((label, index) => ({ label, index }));
  const title = vscode.l10n.t('Accept Proposal');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Which of the alternatives is to remain?') }))
    ?.index;
}
