import type { Client } from '../client';
import { toDiagnostics } from '../diagnostics/toDiagnostic';
import type { WireDiagnostic } from '../requests';
import type { Snapshots } from '../snapshots';

/** The findings of texts that are not open, in the order of the texts. */
export async function checkTexts(
  texts: readonly { readonly uri: string; readonly text: string }[],
  snapshots: Snapshots,
  client: Client,
): Promise<WireDiagnostic[][]> {
  const checked = await Promise.all(texts.map(({ uri, text }) => snapshots.ofText(uri, text)));
  return checked.map(snapshot => toDiagnostics(snapshot, client));
}
