import type { Range, WorkspaceSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { officialPageOf } from '../../../core/citations/symbols';
import { atHand, citedUnder, titleOf } from '../../../features/citations/acquaintance';
import { insertionOf } from '../../../features/citations/insertion';
import { searchResolutions } from '../../../features/citations/search';
import { subjectAt } from '../../../features/citations/subject';
import { type CitedEntry, type Citer, citedByOrgan } from '../../../features/citations/view';
import { resolutionSymbolsOf } from '../../../features/citations/workspaceSymbols';
import { entryOf } from '../../../workspace/entry';
import type { Workspace } from '../../../workspace/texts';
import type { Client } from '../../client';
import { AT_START, toOffset, toRanges } from '../../convert';
import type { CitedOrgan, CitedResolution, DocumentParams, PositionParams, ResolutionHit } from '../../requests';
import type { Snapshot, Snapshots } from '../../snapshots';

/** As many as a picker shows before one types on. */
const HITS = 100;

/** What is cited at a place, with its title and official page as far as they are known; null where nothing is. */
export async function citationAt({ document, analysis }: Snapshot, { position }: PositionParams, _client: Client, workspace: Workspace) {
  const symbol = subjectAt(analysis, toOffset(document, position))?.symbol;
  if (!symbol) return null;
  const title = titleOf(citedUnder(symbol, await atHand(workspace)));
  return { symbol, title, link: officialPageOf(symbol, analysis.resolution.language) };
}

/** The citations of one text, or of all that are open or lie in the workspace. */
export async function citations(
  { textDocument }: Partial<DocumentParams>,
  { showsResolutions }: Client,
  snapshots: Snapshots,
  workspace: Workspace,
): Promise<CitedOrgan[]> {
  const hand = await atHand(workspace);
  const own = textDocument ? [] : [...hand.texts.all()].filter(({ source }) => source !== 'library');
  const citers = textDocument
    ? [await citerOf(textDocument.uri, [], snapshots)]
    : await Promise.all(own.map(({ uri, cites }) => citerOf(uri, cites, snapshots)));
  const rangesIn = new Map<string, ReadonlyMap<object, Range>>();
  for (const { uri, cites, text = cites.length > 0 ? await hand.texts.read(uri) : null } of citers) {
    const ranges = text === null ? [] : toRanges(text, cites);
    rangesIn.set(uri, new Map(cites.map((citation, i) => [citation, ranges[i] ?? AT_START])));
  }
  const toCited = ({ places, problems, ...entry }: CitedEntry): CitedResolution => ({
    ...entry,
    problems: [...problems],
    places: places.map(({ uri, citation }) => ({
      uri,
      range: rangesIn.get(uri)?.get(citation) ?? AT_START,
      paragraph: citation.paragraph,
    })),
  });
  return citedByOrgan(citers, hand, showsResolutions).map(({ name, cited }) => ({ name, cited: cited.map(toCited) }));
}

/** A text that is open counts as it is in the editor. */
async function citerOf(uri: string, cites: Citer['cites'], snapshots: Snapshots): Promise<Citer & { readonly text?: string }> {
  const snapshot = await snapshots.of(uri);
  if (!snapshot) return { uri, cites, findings: [] };
  const { analysis, findings } = snapshot;
  return { uri, cites: entryOf(analysis).cites, findings, text: analysis.text };
}

/** The resolutions that a query finds, each with what to insert for it at a place of a text. */
export async function searchedResolutions(
  { query, textDocument, position }: Partial<PositionParams> & { query: string },
  snapshots: Snapshots,
  workspace: Workspace,
): Promise<ResolutionHit[]> {
  const snapshot = textDocument ? await snapshots.of(textDocument.uri) : null;
  const hand = await atHand(workspace);
  return searchResolutions(query, hand, HITS).map(found => {
    const { symbol, title, date, text } = found;
    const offset = snapshot && position ? toOffset(snapshot.document, position) : 0;
    const insertText = snapshot ? insertionOf(found, snapshot.analysis, offset) : symbol;
    return { symbol, title, date, source: text?.source ?? 'index', insertText };
  });
}

/** The resolutions that a query finds, as symbols of the workspace. */
export async function resolutionSymbols(query: string, { showsResolutions }: Client, workspace: Workspace): Promise<WorkspaceSymbol[]> {
  const found = await resolutionSymbolsOf(query, workspace, showsResolutions);
  return found.map(({ name, container, uri }) => ({
    name,
    kind: SymbolKind.File,
    containerName: container,
    location: { uri, range: AT_START },
  }));
}
