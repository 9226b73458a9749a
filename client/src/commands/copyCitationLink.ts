import { chosenCitation, copy } from '../citations/chosen';
import type { CitedItem } from '../citations/items';
import type { Server } from '../server';

/** Copies the address of the official page of what is cited. */
export async function copyCitationLink(server: Server, item?: CitedItem): Promise<void> {
  const citation = await chosenCitation(server, item);
  if (citation) await copy(citation.link);
}
