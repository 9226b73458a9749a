import { DecideRequest } from '../../../server/src/protocol/requests';
import { answerFor } from '../draft';
import { applyEdits, type Server } from '../server';
import { type ChosenProposal, toProposalParams } from './chosen';

/** Accepts or rejects a proposal in its editor, as one step that can be undone. */
export async function decide(server: Server, chosen: ChosenProposal, decision: { accept: boolean; option?: number }): Promise<void> {
  const { editor } = chosen;
  const edits = await answerFor(editor.document, () => server.ask(DecideRequest, { ...toProposalParams(chosen), ...decision }));
  await applyEdits(editor, edits);
}
