import { chosenProposal } from '../negotiation/chosen';
import { decide } from '../negotiation/decide';
import type { ProposalItem } from '../negotiation/items';
import type { Server } from '../server';

/** Takes what is proposed out of the text, with the notes that nothing else refers to. */
export async function rejectProposal(server: Server, item?: ProposalItem): Promise<void> {
  const chosen = await chosenProposal(server, item);
  if (chosen) await decide(server, chosen, { accept: false });
}
