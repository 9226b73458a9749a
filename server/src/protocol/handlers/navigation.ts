import {
  type DefinitionLink,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { citationDefinitionsOf } from '../../features/citations/definition';
import { citationReferencesOf } from '../../features/citations/references';
import { subjectAt } from '../../features/citations/subject';
import { definitionsOf } from '../../features/definition';
import { highlightsOf } from '../../features/highlight';
import { referencesOf } from '../../features/references';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { AT_START, toOffset, toRange, toRanges } from '../convert';
import type { Snapshot } from '../snapshots';

/** A footnote or a paragraph of the text itself before what is cited. */
export async function definition(
  { document, analysis }: Snapshot,
  { position }: DefinitionParams,
  client: Client,
  workspace: Workspace,
): Promise<DefinitionLink[] | Location[]> {
  const offset = toOffset(document, position);
  const inText = definitionsOf(analysis, offset).map(found => ({ ...found, uri: null, text: analysis.text }));
  const found = inText.length > 0 ? inText : await citationDefinitionsOf(analysis, offset, workspace, client.showsResolutions);
  return found.map(({ uri, text, origin, target, selection }) => {
    const [whole = AT_START, selected = AT_START] = toRanges(text, [target, selection]);
    const targetUri = uri ?? document.uri;
    if (!client.definitionLinks) return { uri: targetUri, range: selected };
    return { originSelectionRange: toRange(document, origin), targetUri, targetRange: whole, targetSelectionRange: selected };
  }) as DefinitionLink[] | Location[];
}

/** What refers to the footnote or paragraph at a place within its text, or else who cites the resolution there. */
export async function references(
  { document, analysis }: Snapshot,
  { position, context }: ReferenceParams,
  client: Client,
  workspace: Workspace,
): Promise<Location[]> {
  const offset = toOffset(document, position);
  const inText = referencesOf(analysis, offset, context.includeDeclaration);
  if (inText.length > 0) return inText.map(span => ({ uri: document.uri, range: toRange(document, span) }));
  const symbol = subjectAt(analysis, offset)?.symbol;
  if (!symbol) return [];
  const options = { withTitle: context.includeDeclaration, showsResolutions: client.showsResolutions };
  const found = await citationReferencesOf(symbol, workspace, options);
  return found.flatMap(({ uri, text, spans }) => toRanges(text, spans).map(range => ({ uri, range })));
}

/** The places in the text that belong together with the one at hand. */
export const highlights = ({ document, analysis }: Snapshot, { position }: DocumentHighlightParams): DocumentHighlight[] =>
  highlightsOf(analysis, toOffset(document, position)).map(found => ({
    range: toRange(document, found),
    kind: found.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
