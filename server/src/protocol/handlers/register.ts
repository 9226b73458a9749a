import type { CancellationToken, CodeAction, CodeLens, Connection, DocumentDiagnosticReport, ResponseError } from 'vscode-languageserver';
import { atHand } from '../../features/citations/acquaintance';
import { contentAt } from '../../features/citations/content';
import { citationGraphOf } from '../../features/citations/graph';
import { explainRule } from '../../features/explain';
import { looksLikeResolution } from '../../features/recognition';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { pulledDiagnostics } from '../diagnostics/pull';
import type { Guard } from '../guard';
import {
  AttributeRequest,
  BaseRequest,
  BasesRequest,
  CheckTextsRequest,
  CitationAtRequest,
  type CitationGraph,
  CitationGraphRequest,
  CitationsRequest,
  CleanTextRequest,
  CompareRequest,
  type ComparisonResult,
  type CustomRequest,
  DecideRequest,
  ExplainRequest,
  ExportRequest,
  HousesRequest,
  ImportRequest,
  InsertFootnoteRequest,
  LooksLikeResolutionRequest,
  MoveParagraphRequest,
  NewDraftRequest,
  ParagraphAtRequest,
  ParagraphsRequest,
  PasteRequest,
  PreviewRequest,
  ProposalsRequest,
  RenumberRequest,
  ResolutionRequest,
  RestructureRequest,
  SearchResolutionsRequest,
  StatisticsRequest,
  ToHtmlRequest,
} from '../requests';
import type { Snapshot, Snapshots } from '../snapshots';
import { checkTexts } from './checkTexts';
import { incomingCalls, outgoingCalls, prepareHierarchy } from './citations/hierarchy';
import { lenses, resolveLens } from './citations/lens';
import { citationAt, citations, resolutionSymbols, searchedResolutions } from './citations/requests';
import { codeActions, resolveCodeAction } from './codeActions';
import { baseOf, bases, compare } from './compare';
import { completion } from './completion';
import { inlayHints, links } from './decorations';
import { exported } from './export';
import { format, formatOnType, formatRange } from './formatting';
import { hover } from './hover';
import { imported, paste } from './import';
import { definition, highlights, references } from './navigation';
import { attribute, cleanText, decide, proposals } from './negotiation';
import { houses, newDraft } from './newDraft';
import { preview, toHtml } from './preview';
import { prepareRename, rename } from './rename';
import { insertFootnote, paragraphAtPosition, paragraphs, renumber, statistics } from './requests';
import { moveParagraph, restructure } from './restructure';
import { tokens, tokensInRange } from './semanticTokens';
import { folding, selection } from './structure';
import { symbols } from './symbols';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

const NO_DIAGNOSTICS: DocumentDiagnosticReport = { kind: 'full', items: [] };
const NO_GRAPH: CitationGraph = { nodes: [], edges: [] };
const NO_COMPARISON: ComparisonResult = { rows: [], amendments: [] };

type Answer<Params, Result> = (snapshot: Snapshot, params: Params, client: Client, workspace: Workspace) => Result | Promise<Result>;

/** Connects every request with the function that answers it. A document that is not open is answered with what does no harm. */
export function registerHandlers(connection: Connection, client: Client, snapshots: Snapshots, workspace: Workspace, guard: Guard): void {
  const on = <Params extends AboutDocument, Result, Harmless>(name: string, harmless: Harmless, answer: Answer<Params, Result>) =>
    guard<Params, Result | Harmless>(name, harmless, async params => {
      const snapshot = await snapshots.of(params.textDocument.uri);
      return snapshot ? answer(snapshot, params, client, workspace) : harmless;
    });
  const onCustom = <Params, Result>(
    { method }: CustomRequest<Params, Result>,
    handler: (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>,
  ) => connection.onRequest<unknown, never>(method, handler);

  connection.languages.diagnostics.on(on('diagnostics', NO_DIAGNOSTICS, pulledDiagnostics));
  connection.onCompletion(on('completion', [], completion));
  connection.onHover(on('hover', null, hover));
  connection.onDefinition(on('definition', [], definition));
  connection.onReferences(on('references', [], references));
  connection.onDocumentHighlight(on('highlights', [], highlights));
  connection.onPrepareRename(on('prepareRename', null, prepareRename));
  connection.onRenameRequest(on('rename', null, rename));
  connection.onDocumentSymbol(on('symbols', [], symbols));
  connection.onFoldingRanges(on('folding', [], folding));
  connection.onSelectionRanges(on('selection', [], selection));
  connection.languages.semanticTokens.on(on('tokens', { data: [] }, tokens));
  connection.languages.semanticTokens.onRange(on('tokensInRange', { data: [] }, tokensInRange));
  connection.onDocumentFormatting(on('format', [], format));
  connection.onDocumentRangeFormatting(on('formatRange', [], formatRange));
  connection.onDocumentOnTypeFormatting(on('formatOnType', [], formatOnType));
  connection.languages.inlayHint.on(on('inlayHints', [], inlayHints));
  connection.onDocumentLinks(on('links', [], links));
  connection.onCodeAction(on('codeActions', [], codeActions));
  connection.onCodeActionResolve((action, token) =>
    guard<CodeAction, CodeAction>('resolveCodeAction', action, each => resolveCodeAction(each, snapshots))(action, token),
  );
  connection.onCodeLens(on('lenses', [], lenses));
  connection.onCodeLensResolve((lens, token) =>
    guard<CodeLens, CodeLens>('resolveLens', lens, each => resolveLens(each, snapshots, workspace))(lens, token),
  );
  connection.onWorkspaceSymbol(guard('workspaceSymbols', [], ({ query }) => resolutionSymbols(query, client, workspace)));
  connection.languages.callHierarchy.onPrepare(on('prepareHierarchy', null, prepareHierarchy));
  connection.languages.callHierarchy.onIncomingCalls(guard('incomingCalls', null, params => incomingCalls(params, client, workspace)));
  connection.languages.callHierarchy.onOutgoingCalls(guard('outgoingCalls', null, params => outgoingCalls(params, client, workspace)));

  onCustom(StatisticsRequest, on('statistics', null, statistics));
  onCustom(ParagraphsRequest, on('paragraphs', [], paragraphs));
  onCustom(ParagraphAtRequest, on('paragraphAt', null, paragraphAtPosition));
  onCustom(RenumberRequest, on('renumber', [], renumber));
  onCustom(PreviewRequest, on('preview', null, preview));
  onCustom(ToHtmlRequest, on('toHtml', null, toHtml));
  onCustom(ProposalsRequest, on('proposals', [], proposals));
  onCustom(DecideRequest, on('decide', [], decide));
  onCustom(AttributeRequest, on('attribute', [], attribute));
  onCustom(CleanTextRequest, on('cleanText', null, cleanText));
  onCustom(RestructureRequest, on('restructure', null, restructure));
  onCustom(MoveParagraphRequest, on('moveParagraph', null, moveParagraph));
  onCustom(ExportRequest, on('export', { error: 'Writing the file failed.' }, exported));
  onCustom(InsertFootnoteRequest, on('insertFootnote', null, insertFootnote));
  onCustom(
    ExplainRequest,
    guard('explain', null, ({ rule }) => explainRule(rule)),
  );
  onCustom(
    HousesRequest,
    guard('houses', [], params => houses(params)),
  );
  onCustom(
    NewDraftRequest,
    guard('newDraft', null, params => newDraft(params)),
  );
  onCustom(
    LooksLikeResolutionRequest,
    guard('looksLikeResolution', false, ({ text }) => typeof text === 'string' && looksLikeResolution(text)),
  );
  onCustom(
    CheckTextsRequest,
    guard('checkTexts', [], ({ texts }) => checkTexts(texts, snapshots, client)),
  );

  onCustom(
    ImportRequest,
    guard('import', { error: 'Reading the file failed.' }, params => imported(params, workspace)),
  );
  onCustom(PasteRequest, on('paste', null, paste));

  onCustom(
    CompareRequest,
    guard('compare', NO_COMPARISON, params => compare(params, snapshots)),
  );
  onCustom(BaseRequest, on('base', null, baseOf));
  onCustom(BasesRequest, on('bases', [], bases));

  onCustom(CitationAtRequest, on('citationAt', null, citationAt));
  onCustom(
    CitationsRequest,
    guard('citations', [], params => citations(params, client, snapshots, workspace)),
  );
  onCustom(
    CitationGraphRequest,
    guard('citationGraph', NO_GRAPH, async () => citationGraphOf(await atHand(workspace), client.showsResolutions)),
  );
  onCustom(
    SearchResolutionsRequest,
    guard('searchResolutions', [], params => searchedResolutions(params, snapshots, workspace)),
  );
  onCustom(
    ResolutionRequest,
    guard('resolution', null, ({ uri }) => contentAt(uri, workspace)),
  );
}
