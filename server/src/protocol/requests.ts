// What the server answers beyond the LSP, and what it asks and tells. The client imports this file, so it imports nothing itself;
// the shapes of places and edits are those of the LSP.

interface Position {
  line: number;
  character: number;
}

interface Range {
  start: Position;
  end: Position;
}

interface TextEdit {
  range: Range;
  newText: string;
}

export interface DocumentParams {
  textDocument: { uri: string };
}

export interface PositionParams extends DocumentParams {
  position: Position;
}

/** A paragraph by the name that delegates use: `PP3`, `OP12 (b)`. */
export interface ParagraphInfo {
  name: string;
  /** Its first words. */
  words: string;
  range: Range;
}

/** What the status bar shows, and the version of the document that it is about. */
export interface StatisticsResult {
  version: number;
  words: number;
  preambular: number;
  operative: number;
  /** Places in brackets that are not agreed. */
  brackets: number;
  /** Findings of every severity. */
  findings: number;
}

/** A new footnote: the edits that make it, and where its text is to be typed once they are made. */
export interface FootnoteInsertionResult {
  edits: TextEdit[];
  cursor: Position;
}

/** A request by its method; the type remembers what goes in and what comes out. */
export interface CustomRequest<Params, Result> {
  readonly method: `rapporteur/${string}`;
  readonly shape?: (params: Params) => Result;
}

/** A message of the server that wants no answer. */
export interface CustomNotification {
  readonly method: `rapporteur/${string}`;
}

const request = <Params, Result>(method: `rapporteur/${string}`): CustomRequest<Params, Result> => ({ method });

/** Counts of a document; null where it is not open. */
export const StatisticsRequest = request<DocumentParams, StatisticsResult | null>('rapporteur/statistics');

/** Every paragraph of a document in the order of the text. */
export const ParagraphsRequest = request<DocumentParams, ParagraphInfo[]>('rapporteur/paragraphs');

/** The innermost paragraph at a position; null outside of all. */
export const ParagraphAtRequest = request<PositionParams, ParagraphInfo | null>('rapporteur/paragraphAt');

/** The edits that put the numbers and letters of all paragraphs in sequence, and the references to them. */
export const RenumberRequest = request<DocumentParams, TextEdit[]>('rapporteur/renumber');

/** The edits that put a footnote mark at a position and its note at the end; null where the document is not open. */
export const InsertFootnoteRequest = request<PositionParams, FootnoteInsertionResult | null>('rapporteur/insertFootnote');

/** The page of a rule in Markdown; null for an id that no rule has. */
export const ExplainRequest = request<{ rule: string }, string | null>('rapporteur/explain');

/** Asked by the server: the text of a file of the workspace, on a disk or in a virtual file system; null where there is none. */
export const ReadFileRequest = request<{ uri: string }, string | null>('rapporteur/readFile');

/** A file in a folder: when it was last written, in milliseconds, and its size in bytes. */
export interface FileInfo {
  uri: string;
  mtime: number;
  size: number;
}

/**
 * Asked by the server: the files in a folder and below it whose names end in one of the endings, hidden ones and `node_modules` passed over; of
 * the address of a file, that file. Null where nothing is there.
 */
export const ListFilesRequest = request<{ uri: string; endings: string[] }, FileInfo[] | null>('rapporteur/listFiles');

/** Asked by the server where it has no disk: to write a file in the folder that the client gave it for what it remembers. */
export const WriteCacheRequest = request<{ uri: string; text: string }, null>('rapporteur/writeCache');

/** A client that answers `ListFilesRequest` and `WriteCacheRequest` says so in its experimental capabilities, under this name. */
export const LISTS_FILES = 'rapporteurListFiles';

/** What a client may say when it starts the server, beside its settings. */
export interface StartOptions {
  /** A folder for what is remembered of files from one run to the next: an address or a path. Without one nothing is remembered. */
  cacheFolder?: string;
  /** The address of the table of known resolutions, for a server that cannot reach the one that lies beside it. */
  indexUri?: string;
  /** The address of the folder with the files on the use of openings, for such a server; ends in a slash. */
  openingsUri?: string;
}

/** Says that more or other texts are known than before. Sent to clients that answer `ListFilesRequest`. */
export const TextsChanged: CustomNotification = { method: 'rapporteur/textsChanged' };

/** A client that answers `ReadFileRequest` says so in its experimental capabilities, under this name. */
export const READS_FILES = 'rapporteurReadFile';

/** Whether a text, wherever it comes from, reads as a resolution. */
export const LooksLikeResolutionRequest = request<{ text: string }, boolean>('rapporteur/looksLikeResolution');

/**
 * What is known of what is cited: its text can be opened, the index has its title and date, nothing is known of a resolution or decision; `document`
 * for reports and the like, which have their official page only; `wrong` where the checks have something against the citation.
 */
export type CitationState = 'at-hand' | 'index' | 'unknown' | 'document' | 'wrong';

/** A place that a citation stands at. */
export interface CitationPlace {
  uri: string;
  range: Range;
  /** The paragraph that it stands in, `PP3`; null outside of all. */
  paragraph: string | null;
}

/** A resolution, decision or document that is cited, and where. */
export interface CitedResolution {
  symbol: string;
  title: string | null;
  /** ISO date; null where it is not known. */
  date: string | null;
  state: CitationState;
  /** What is wrong, in the words of the findings. */
  problems: string[];
  /** What opens it: a file or a document of `RESOLUTION_SCHEME`; null where only the official page is left. */
  target: string | null;
  /** The official page. */
  link: string;
  places: CitationPlace[];
}

/** What is cited of one organ, in the order of the symbols. */
export interface CitedOrgan {
  /** `General Assembly`, `Security Council`; `Documents` for what is no resolution or decision. */
  name: string;
  cited: CitedResolution[];
}

/** A text, or what texts cite, as a node of the graph of citations. */
export interface CitationNode {
  /** Its symbol, or the address of a draft without one. */
  id: string;
  /** The number as texts cite it, `76/299`; the first words of the title of a draft without one. */
  label: string;
  title: string | null;
  date: string | null;
  /** Where its text lies; `index` where only its title is known. */
  source: 'open' | 'workspace' | 'library' | 'index' | 'unknown';
  /** The name of its organ, as in `CitedOrgan`. */
  organ: string;
  /** What opens it, as in `CitedResolution`. */
  target: string | null;
  link: string | null;
}

/** One text cites another, at so many places. */
export interface CitationEdge {
  from: string;
  to: string;
  count: number;
}

export interface CitationGraph {
  nodes: CitationNode[];
  edges: CitationEdge[];
}

/** A resolution that a search has found. */
export interface ResolutionHit {
  symbol: string;
  title: string | null;
  /** ISO date; null where it is not known. */
  date: string | null;
  source: 'open' | 'workspace' | 'library' | 'index';
  /** The citation as the house style of the text wants it, made for the place: with `resolution` before the number where that is not written yet. */
  insertText: string;
}

/** The text of a resolution, or what is known of it, as the client shows it. */
export interface ResolutionContent {
  text: string;
  /** `un-resolution` for a text, `markdown` for a card. */
  languageId: string;
}

/**
 * What a text cites, by organ, what is wrong first; without a text, what all texts of the workspace cite together. Where a citation leads to
 * is in the answer; the findings of a text count only where it is open.
 */
export const CitationsRequest = request<Partial<DocumentParams>, CitedOrgan[]>('rapporteur/citations');

/** Who cites whom: the texts of the workspace, what they cite, and the texts of the library that cite them. */
export const CitationGraphRequest = request<object, CitationGraph>('rapporteur/citationGraph');

/** The citation at a position, or the resolution itself where the position is in its title; null elsewhere. */
export const CitationAtRequest = request<PositionParams, { symbol: string; link: string; title: string | null } | null>(
  'rapporteur/citationAt',
);

/** The resolutions whose number begins with the query, or whose title has its words; the likeliest first, none for a query without words. */
export const SearchResolutionsRequest = request<Partial<PositionParams> & { query: string }, ResolutionHit[]>(
  'rapporteur/searchResolutions',
);

/**
 * The content of a document of `RESOLUTION_SCHEME`. Its address is the symbol without spaces behind a slash, with `.unres` for a text and `.md` for
 * a card; the query holds the address of the file of the text. Null where nothing is known of it any more.
 */
export const ResolutionRequest = request<{ uri: string }, ResolutionContent | null>('rapporteur/resolution');

/** The scheme of read-only documents: texts of the library, and cards of what the index knows. */
export const RESOLUTION_SCHEME = 'rapporteur-resolution';

/** A client that shows documents of `RESOLUTION_SCHEME`, and has the commands of the code lens, says so in its experimental capabilities under this name. */
export const SHOWS_RESOLUTIONS = 'rapporteurResolutions';

/** The commands of the code lens on a title. Both take a `CitationsArgument`. */
export const SHOW_CITED_BY = 'rapporteur.showCitedBy';
export const SHOW_CITES = 'rapporteur.showCites';

/** What the commands of the code lens are called with: the text, and a position in its title. */
export interface CitationsArgument {
  uri: string;
  position: Position;
}

/** A finding as the LSP has it, a `Diagnostic`. */
export type WireDiagnostic = object;

/** The findings of texts that are not open, wherever they come from, as they would be if they were; none where the configuration ignores the text. */
export const CheckTextsRequest = request<{ texts: { uri: string; text: string }[] }, WireDiagnostic[][]>('rapporteur/checkTexts');

/** Says that texts are to be checked by other settings than before. Sent to clients that answer `ReadFileRequest`. */
export const SettingsChanged: CustomNotification = { method: 'rapporteur/settingsChanged' };

/** An element of the printed page, as HTML, with the lines of the text that it comes from. */
export interface PreviewBlock {
  startLine: number;
  endLine: number;
  html: string;
}

/** A document as it is printed, and the version that it shows. */
export interface PreviewResult {
  version: number;
  /** A BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The lines above the title as HTML; null where the text has its own. */
  masthead: string | null;
  blocks: PreviewBlock[];
  notes: PreviewBlock[];
}

/** The printed page of a document in parts, so that only those that changed need be drawn again; null where it is not open. */
export const PreviewRequest = request<DocumentParams, PreviewResult | null>('rapporteur/preview');

/** The document as a page of HTML that needs nothing else; null where it is not open. */
export const ToHtmlRequest = request<DocumentParams, string | null>('rapporteur/toHtml');
/** A place that is not agreed. */
export interface ProposalInfo {
  kind: 'text' | 'alternatives' | 'proposal' | 'note' | 'paragraphs' | 'inserted';
  /** Who proposed it, each once. */
  by: string[];
  /** The alternatives in words; empty for other kinds. */
  options: string[];
  /** The paragraph that it stands in, `OP3`; null in titles and headings. */
  paragraph: string | null;
  /** Its first words, without brackets and names. */
  words: string;
  range: Range;
}

/** What is not agreed in a document, in its order. */
export const ProposalsRequest = request<DocumentParams, ProposalInfo[]>('rapporteur/proposals');

/** The edits that accept or reject the innermost proposal at a position; `option` is the index of the alternative. None where all is agreed. */
export const DecideRequest = request<PositionParams & { accept: boolean; option?: number }, TextEdit[]>('rapporteur/decide');

/** The edits that put names before the words in brackets at a position, in the place of those that stand there. */
export const AttributeRequest = request<PositionParams & { names: string[] }, TextEdit[]>('rapporteur/attribute');

/**
 * The text of a document without brackets, names and notes of the negotiation, numbered through; with or without the words in brackets. `choices`
 * holds the index of the alternative to keep for each place of kind `alternatives`, `none` or `open`. Null where the document is not open.
 */
export const CleanTextRequest = request<DocumentParams & { bracketed: boolean; choices: (number | 'none' | 'open')[] }, string | null>(
  'rapporteur/cleanText',
);

/** One whose drafts can be begun, and what there is to ask about them. */
export interface HouseInfo {
  id: string;
  name: string;
  /** The session of the day; null where its drafts name none. */
  session: number | null;
  hasAgendaItem: boolean;
  hasTitle: boolean;
}

/** What is known of a draft before it is written; null or empty for what is not. */
export interface NewDraftParams {
  /** The id or the name of a house. */
  house: string;
  session: number | null;
  agendaItem: string | null;
  title: string | null;
  sponsors: string[];
}

/** The houses whose drafts can be begun, as on a day (ISO date). */
export const HousesRequest = request<{ date: string }, HouseInfo[]>('rapporteur/houses');

/** A new draft as plain text, in which `…` is a gap, and as a snippet whose stops are the gaps; null for a house that does not exist. */
export const NewDraftRequest = request<NewDraftParams, { text: string; snippet: string } | null>('rapporteur/newDraft');
/** A file in another format: its name, its bytes in base64, and the id of its format where the user named it. */
export interface ImportParams {
  name: string;
  base64: string;
}

/** A file as a draft, and what was left out of it; or why it cannot be read. Lines count from 0. */
export type ImportResult = { text: string; warnings: { message: string; line: number }[] } | { error: string };

/** A file in another format as a draft. */
export const ImportRequest = request<ImportParams, ImportResult>('rapporteur/import');

export interface PasteParams extends DocumentParams {
  range: Range;
  text: string;
  html: string | null;
}

/** What was copied elsewhere as paragraphs for the place, and the edits of the rest of the document; null where it is best pasted as it is. */
export const PasteRequest = request<PasteParams, { text: string; edits: TextEdit[] } | null>('rapporteur/paste');

/** What is done to the paragraph at a position. */
export interface RestructureParams extends PositionParams {
  what: 'moveUp' | 'moveDown' | 'promote' | 'demote' | 'split' | 'join' | 'turn' | 'insertBis';
}

/** A paragraph that is dragged to the place of another. */
export interface MoveParagraphParams extends DocumentParams {
  from: Position;
  to: Position;
}

/** The edits, and where the cursor goes once they are made; or why it cannot be done. */
export type RestructureResult = { edits: TextEdit[]; cursor: Position } | { reason: string };

/** Moves, promotes, demotes, splits, joins or turns the paragraph at a position, or inserts one behind it; null where the document is not open. */
export const RestructureRequest = request<RestructureParams, RestructureResult | null>('rapporteur/restructure');

/** Moves the paragraph at one position to the place of that at another; null where the document is not open. */
export const MoveParagraphRequest = request<MoveParagraphParams, RestructureResult | null>('rapporteur/moveParagraph');
/** A text that is compared, as it is now. */
export interface ComparedText {
  uri: string;
  text: string;
}

/** Words that both texts have or only one. `isSpaced`: a blank stands before them; `incidental`: the change follows from the neighbours. */
export interface ComparedPiece {
  kind: 'kept' | 'inserted' | 'deleted';
  text: string;
  incidental: boolean;
  isSpaced: boolean;
}

/** A clause by the name that delegates use, and where it stands. */
export interface ComparedClause {
  name: string;
  range: Range;
}

/** What became of one clause; `stale` are words taken over that name a session or year which the draft has left behind. */
export interface ComparedRow {
  kind: 'same' | 'renumbered' | 'moved' | 'changed' | 'movedAndChanged' | 'new' | 'dropped';
  base: ComparedClause | null;
  draft: ComparedClause | null;
  pieces: ComparedPiece[];
  stale: string[];
}

/** The clauses of a draft beside those of its base, and the changes as amendments, one a line. */
export interface ComparisonResult {
  rows: ComparedRow[];
  amendments: string[];
}

/** Compares two texts, open or not. */
export const CompareRequest = request<{ base: ComparedText; draft: ComparedText }, ComparisonResult>('rapporteur/compare');

/** The text that a draft says it is based on: its symbol, and what opens it, null where it is not at hand. Null where the draft does not say. */
export const BaseRequest = request<DocumentParams, { symbol: string; target: string | null } | null>('rapporteur/base');

/** A text of the workspace or the library that a draft may be compared with. */
export interface BaseInfo {
  symbol: string | null;
  title: string | null;
  /** ISO date; null where it is not known. */
  date: string | null;
  source: 'open' | 'workspace' | 'library';
  /** What opens it: a file or a document of `RESOLUTION_SCHEME`. */
  target: string;
}

/** The texts that have the words of the query in their symbols or titles, all for a query without words; those of the draft's own title first. */
export const BasesRequest = request<DocumentParams & { query: string }, BaseInfo[]>('rapporteur/bases');

export interface ExportParams extends DocumentParams {
  /** An id of `WRITTEN_FORMATS`. */
  format: string;
  /** The name of the file that is written, without folders. */
  name: string;
  /** The moment that the file bears, in ISO 8601. */
  date: string;
  /** The text against which changes are tracked, where the format can; null for none. */
  base: string | null;
  /** Who made the changes. */
  author: string;
}

/** The bytes of the file; or why the format cannot hold the text. */
export type ExportResult = { base64: string } | { error: string };

/** A document in another format; null where it is not open. */
export const ExportRequest = request<ExportParams, ExportResult | null>('rapporteur/export');
