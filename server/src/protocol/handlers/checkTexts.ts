import type { Client } from '../client';
import { toDiagnostics } from '../diagnostics/toDiagnostic';
import type { WireDiagnostic } from '../requests';
import type { Snapshots } from '../snapshots';

/** The findings of texts that are not open, in the order of the texts; none for what is no text. */
export async function checkTexts(
  texts: readonly { readonly uri: string; readonly text: string }[],
  snapshots: Snapshots,
  client: Client,
): Promise<WireDiagnostic[][]> {
  const check = async ({ uri, text }: { readonly uri: string; readonly text: string }): Promise<WireDiagnostic[]> =>
    typeof text === 'string' ? toDiagnostics(await snapshots.ofText(uri, text), client) : [];
  return Promise.all(texts.map(check));
}
