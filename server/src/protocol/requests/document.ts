import { type DocumentParams, type Position, type PositionParams, type Range, request, type TextEdit } from './wire';

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
  /** What is not agreed, as `rapporteur/proposals` lists it. */
  proposals: number;
  /** Findings of every severity. */
  findings: number;
}

/** A new footnote: the edits that make it, and where its text is to be typed once they are made. */
export interface FootnoteInsertionResult {
  edits: TextEdit[];
  cursor: Position;
}

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
