import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverOf } from '../../features/hover';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Snapshot } from '../snapshots';

export function hover({ document, analysis }: Snapshot, { position }: HoverParams, client: Client): Hover | null {
  const found = hoverOf(analysis, toOffset(document, position));
  if (!found) return null;
  return { range: toRange(document, found.span), contents: { kind: client.markdown ? 'markdown' : 'plaintext', value: found.markdown } };
}
