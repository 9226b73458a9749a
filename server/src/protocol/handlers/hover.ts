import type { Hover, HoverParams } from 'vscode-languageserver';
import { citationHoverOf } from '../../features/citations/hover';
import { hoverOf } from '../../features/hover';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Snapshot } from '../snapshots';

/** What the text itself tells of a place, else what is known of the resolution that is cited there. */
export async function hover(
  { document, analysis }: Snapshot,
  { position }: HoverParams,
  client: Client,
  workspace: Workspace,
): Promise<Hover | null> {
  const offset = toOffset(document, position);
  const usage = await workspace.usage(analysis.resolution.language);
  const found = hoverOf(analysis, offset, usage) ?? (await citationHoverOf(analysis, offset, workspace));
  if (!found) return null;
  return { range: toRange(document, found.span), contents: { kind: client.markdown ? 'markdown' : 'plaintext', value: found.markdown } };
}
