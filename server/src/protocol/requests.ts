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

/** A client that answers `ReadFileRequest` says so in its experimental capabilities, under this name. */
export const READS_FILES = 'rapporteurReadFile';

/** Whether a text, wherever it comes from, reads as a resolution. */
export const LooksLikeResolutionRequest = request<{ text: string }, boolean>('rapporteur/looksLikeResolution');

/** A finding as the LSP has it, a `Diagnostic`. */
export type WireDiagnostic = object;

/** The findings of texts that are not open, wherever they come from, as they would be if they were; none where the configuration ignores the text. */
export const CheckTextsRequest = request<{ texts: { uri: string; text: string }[] }, WireDiagnostic[][]>('rapporteur/checkTexts');

/** Says that texts are to be checked by other settings than before. Sent to clients that answer `ReadFileRequest`. */
export const SettingsChanged: CustomNotification = { method: 'rapporteur/settingsChanged' };
