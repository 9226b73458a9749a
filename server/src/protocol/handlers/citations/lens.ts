import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { type Counted, lensesOf, lensTitle } from '../../../features/citations/lens';
import type { Workspace } from '../../../workspace/texts';
import type { Client } from '../../client';
import { toRange } from '../../convert';
import { type CitationsArgument, SHOW_CITED_BY, SHOW_CITES } from '../../requests';
import type { Snapshot, Snapshots } from '../../snapshots';

const COMMAND: Readonly<Record<Counted, string>> = { 'cited-by': SHOW_CITED_BY, cites: SHOW_CITES };

interface Data {
  readonly uri: string;
  readonly counted: Counted;
}

/** The lenses on the title. Their commands are those of our client; others have no use for them. */
export function lenses({ document, analysis }: Snapshot, _params: CodeLensParams, { showsResolutions }: Client): CodeLens[] {
  const found = showsResolutions ? lensesOf(analysis) : null;
  if (!found) return [];
  const range = toRange(document, found.span);
  return found.counted.map(counted => ({ range, data: { uri: document.uri, counted } satisfies Data }));
}

/** Counts when the lens comes into view. */
export async function resolveLens(lens: CodeLens, snapshots: Snapshots, workspace: Workspace): Promise<CodeLens> {
  const { uri, counted } = lens.data as Data;
  const snapshot = await snapshots.of(uri);
  if (!snapshot) return lens;
  const argument: CitationsArgument = { uri, position: lens.range.start };
  const title = await lensTitle(snapshot.analysis, counted, workspace);
  return { ...lens, command: { title, command: COMMAND[counted], arguments: [argument] } };
}
