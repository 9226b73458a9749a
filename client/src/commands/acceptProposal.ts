import * as vscode from 'vscode';
import { chosenProposal } from '../negotiation/chosen';
import { decide } from '../negotiation/decide';
import type { ProposalItem } from '../negotiation/items';
import type { Server } from '../server';

/** Puts what is proposed into the text; the user picks one of several alternatives. */
export async function acceptProposal(server: Server, item?: ProposalItem): Promise<void> {
  const chosen = await chosenProposal(server, item);
  if (!chosen) return;
  const option = chosen.proposal.kind === 'alternatives' ? await pickOption(chosen.proposal.options) : 0;
  if (option !== undefined) await decide(server, chosen, { accept: true, option });
}

async function pickOption(options: readonly string[]): Promise<number | undefined> {
  const items = options.map((label, index) => ({ label, index }));
  const title = vscode.l10n.t('Accept Proposal');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Which of the alternatives is to remain?') }))
    ?.index;
}
