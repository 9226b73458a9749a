import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { CODE_ACTION_KINDS } from './handlers/codeActions';
import { LEGEND } from './handlers/semanticTokens';

/** What the server offers to this client. Diagnostics are pulled where the client can; else the server sends them unasked. */
export const capabilitiesFor = (client: Client): ServerCapabilities => ({
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(client.tellsWorkspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'rapporteur', interFileDependencies: false, workspaceDiagnostics: false },
  }),
  // After a space an opening or a citation may follow, after the others the second half of a number, of a footnote mark, of a letter.
  completionProvider: { triggerCharacters: [' ', '.', '^', '(', '/'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: client.preparesRename ? { prepareProvider: true } : true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: LEGEND, full: true, range: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  inlayHintProvider: true,
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  ...(client.showsResolutions && { codeLensProvider: { resolveProvider: true } }),
  codeActionProvider: client.codeActionLiterals ? { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: client.resolvesEdits } : true,
});
