import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import { type Cites, type Citing, citedByOf, citesOf, hierarchyRootAt } from '../../../features/citations/hierarchy';
import type { Workspace } from '../../../workspace/texts';
import type { Client } from '../../client';
import { AT_START, toOffset, toRange, toRanges } from '../../convert';
import type { Snapshot } from '../../snapshots';

/** What an item brings back when its calls are asked for. */
type Data = Pick<Citing, 'symbol' | 'file'>;

/** A resolution that the client cannot open is shown where it is cited. */
function toItem({ name, detail, symbol, uri, file }: Citing, cited: { uri: string; range: Range }): CallHierarchyItem {
  const range = uri === null ? cited.range : AT_START;
  const data: Data = { symbol, file };
  return { name, detail, kind: SymbolKind.File, uri: uri ?? cited.uri, range, selectionRange: range, data };
}

/** The hierarchy of a resolution reads: who cites it is who calls it. */
export async function prepareHierarchy(
  { document, analysis }: Snapshot,
  { position }: CallHierarchyPrepareParams,
  { showsResolutions }: Client,
  workspace: Workspace,
): Promise<CallHierarchyItem[] | null> {
  const root = await hierarchyRootAt(analysis, toOffset(document, position), document.uri, workspace, showsResolutions);
  return root && [toItem(root.item, { uri: document.uri, range: toRange(document, root.span) })];
}

/** The texts that cite the resolution of an item, with the places where they do. */
export async function incomingCalls(
  { item }: CallHierarchyIncomingCallsParams,
  { showsResolutions }: Client,
  workspace: Workspace,
): Promise<CallHierarchyIncomingCall[]> {
  const { symbol } = item.data as Data;
  const found = (await citedByOf(symbol, workspace, showsResolutions)).map(async cites => {
    const fromRanges = await rangesOf(cites, workspace);
    return { from: toItem(cites.item, { uri: cites.file, range: fromRanges[0] ?? AT_START }), fromRanges };
  });
  return Promise.all(found);
}

/** The resolutions that the text of an item cites, with the places where it does. */
export async function outgoingCalls(
  { item }: CallHierarchyOutgoingCallsParams,
  { showsResolutions }: Client,
  workspace: Workspace,
): Promise<CallHierarchyOutgoingCall[]> {
  const { file } = item.data as Data;
  const found = (await citesOf(file, workspace, showsResolutions)).map(async cites => {
    const fromRanges = await rangesOf(cites, workspace);
    return { to: toItem(cites.item, { uri: item.uri, range: fromRanges[0] ?? AT_START }), fromRanges };
  });
  return Promise.all(found);
}

async function rangesOf({ file, places }: Cites, workspace: Workspace): Promise<Range[]> {
  const text = await (await workspace.texts()).read(file);
  return text === null ? [] : toRanges(text, places);
}
