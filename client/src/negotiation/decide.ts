import { DecideRequest } from '../../../server/src/protocol/requests';
import { answerFor } from '../draft';
import { applyEdits, type Server, toPositionParams } from '../server';
import type { ChosenProposal } from './chosen';

/** Accepts or rejects a proposal in its editor, as one step that can be undone. */
export async function decide(
  server: Server,
  { editor, position }: ChosenProposal,
  decision: { accept: boolean; option?: number },
): Promise<void> {
  const { document } = editor;
  const edits = await answerFor(document, () => server.ask(DecideRequest, { ...toPositionParams(document, position), ...decision }));
  await applyEdits(editor, edits);
}
