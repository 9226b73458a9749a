import { chosenCitation, copy } from '../citations/chosen';
import type { CitedItem } from '../citations/items';
import type { Server } from '../server';

/** Copies the symbol of what is cited, `A/RES/73/338`. */
export async function copyCitationSymbol(server: Server, item?: CitedItem): Promise<void> {
  const citation = await chosenCitation(server, item);
  if (citation) await copy(citation.symbol);
}
