import { type CustomNotification, request } from './wire';

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

/** A finding as the LSP has it, a `Diagnostic`. */
export type WireDiagnostic = object;

/** The findings of texts that are not open, wherever they come from, as they would be if they were; none where the configuration ignores the text. */
export const CheckTextsRequest = request<{ texts: { uri: string; text: string }[] }, WireDiagnostic[][]>('rapporteur/checkTexts');

/** Says that texts are to be checked by other settings than before. Sent to clients that answer `ReadFileRequest`. */
export const SettingsChanged: CustomNotification = { method: 'rapporteur/settingsChanged' };
