import type { Changes } from '../../convert/import/docx/changes';
import { type DocumentParams, type Range, request, type TextEdit } from './wire';

/** A file in another format: its name, and its bytes in base64. */
export interface ImportParams {
  name: string;
  base64: string;
  /** What to read of a text with tracked changes; the text with all of them accepted where nothing is said. */
  changes?: Changes;
}

/**
 * A file as a draft, and what was left out of it; or why it cannot be read. Lines count from 0, and are null where the file has none.
 * `isTracked`: changes are tracked in it.
 */
export type ImportResult = { text: string; warnings: { message: string; line: number | null }[]; isTracked: boolean } | { error: string };

/** A file in another format as a draft. */
export const ImportRequest = request<ImportParams, ImportResult>('rapporteur/import');

export interface PasteParams extends DocumentParams {
  range: Range;
  text: string;
  html: string | null;
}

/** What was copied elsewhere as paragraphs for the place, and the edits of the rest of the document; null where it is best pasted as it is. */
export const PasteRequest = request<PasteParams, { text: string; edits: TextEdit[] } | null>('rapporteur/paste');

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
  /** The address of the folder with what is shipped, ending in a slash, for a server in a web worker: what writes PDF is loaded from there. */
  shippedUri?: string;
}

/** The bytes of the file; or why the format cannot hold the text. */
export type ExportResult = { base64: string } | { error: string };

/** A document in another format; null where it is not open. */
export const ExportRequest = request<ExportParams, ExportResult | null>('rapporteur/export');
