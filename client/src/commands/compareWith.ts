import { chooseBase } from '../comparison/chooseBase';
import type { Comparisons } from '../comparison/comparisons';
import { activeDraft } from '../draft';
import type { Server } from '../server';

/** Shows what became of a text of the user's choice in the draft. */
export async function compareWith(server: Server, comparisons: Comparisons): Promise<void> {
  const draft = activeDraft()?.document;
  const base = draft && (await chooseBase(server, draft));
  if (draft && base) comparisons.open({ base, draft });
}
