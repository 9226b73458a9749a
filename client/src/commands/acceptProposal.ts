import * as vscode from 'vscode';
import { chosenProposal, pickOption } from '../negotiation/chosen';
import { decide } from '../negotiation/decide';
import type { ProposalItem } from '../negotiation/items';
import type { Server } from '../server';

/** Puts what is proposed into the text; the user picks one of several alternatives. */
export async function acceptProposal(server: Server, item?: ProposalItem): Promise<void> {
  const chosen = await chosenProposal(server, item);
  if (!chosen) return;
  const option =
    chosen.proposal.kind === 'alternatives'
      ? await pickOption(chosen.proposal, vscode.l10n.t('Accept Proposal'), vscode.l10n.t('Which of the alternatives is to remain?'))
      : 0;
  if (option !== undefined) await decide(server, chosen, { accept: true, option });
}
