import type { ClientCapabilities } from 'vscode-languageserver';
import { LISTS_FILES, READS_FILES, SHOWS_RESOLUTIONS } from './requests';
import type { Runtime } from './runtime';

/** What the other side can do, as far as the answers depend on it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  /** Reads files for the server. */
  readonly readsFiles: boolean;
  /** Lists the files of folders for the server, and keeps its cache. */
  readonly listsFiles: boolean;
  /** Tells of changes to files. */
  readonly watchesFiles: boolean;
  /** Shows read-only documents of resolutions, and has the commands of their code lenses. */
  readonly showsResolutions: boolean;
  /** Watches any folder that it is given, in the workspace or not. */
  readonly watchesFolders: boolean;
  readonly tellsWorkspaceFolders: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLens: boolean;
  /** The address of the folder with the pages of the rules; null where it is not at hand or the client opens no links. */
  readonly rulePages: string | null;
  readonly relatedInformation: boolean;
  readonly snippets: boolean;
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly nestedSymbols: boolean;
  readonly codeActionLiterals: boolean;
  /** Asks for the edit of a code action when it is chosen, and keeps what the server noted with it. */
  readonly resolvesEdits: boolean;
  /** Whole lines are all that it folds. */
  readonly foldsLinesOnly: boolean;
}

/** Reads the capabilities that a client announced, as far as the runtime can serve them. */
export function clientOf({ textDocument, workspace, experimental }: ClientCapabilities, { rulePages }: Runtime): Client {
  const published = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    readsFiles: experimental?.[READS_FILES] === true,
    listsFiles: experimental?.[LISTS_FILES] === true,
    showsResolutions: experimental?.[SHOWS_RESOLUTIONS] === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsWorkspaceFolders: workspace?.workspaceFolders === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLens: workspace?.codeLens?.refreshSupport === true,
    rulePages: published.codeDescriptionSupport === true ? rulePages : null,
    relatedInformation: published.relatedInformation === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    foldsLinesOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
  };
}
