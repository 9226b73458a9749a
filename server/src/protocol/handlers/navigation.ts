import {
  type DefinitionLink,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { definitionsOf } from '../../features/definition';
import { highlightsOf } from '../../features/highlight';
import { referencesOf } from '../../features/references';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Snapshot } from '../snapshots';

export function definition(
  { document, analysis }: Snapshot,
  { position }: DefinitionParams,
  client: Client,
): DefinitionLink[] | Location[] {
  const { uri } = document;
  const found = definitionsOf(analysis, toOffset(document, position));
  if (!client.definitionLinks) return found.map(({ selection }) => ({ uri, range: toRange(document, selection) }));
  return found.map(({ origin, target, selection }) => ({
    originSelectionRange: toRange(document, origin),
    targetUri: uri,
    targetRange: toRange(document, target),
    targetSelectionRange: toRange(document, selection),
  }));
}

export const references = ({ document, analysis }: Snapshot, { position, context }: ReferenceParams): Location[] =>
  referencesOf(analysis, toOffset(document, position), context.includeDeclaration).map(span => ({
    uri: document.uri,
    range: toRange(document, span),
  }));

export const highlights = ({ document, analysis }: Snapshot, { position }: DocumentHighlightParams): DocumentHighlight[] =>
  highlightsOf(analysis, toOffset(document, position)).map(found => ({
    range: toRange(document, found),
    kind: found.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
