/** A file as its folder lists it. */
export interface FoundFile {
  readonly uri: string;
  /** When it was last written, in milliseconds. */
  readonly mtime: number;
  /** In bytes. */
  readonly size: number;
}

/** The files of a disk, or of whatever file system an editor has. */
export interface Files {
  /**
   * The files in a folder and in those below it whose names end in one of the endings, hidden ones and `node_modules` passed over; of the
   * address of a file, that file. Null where nothing is there or it cannot be read.
   */
  list(uri: string, endings: readonly string[]): Promise<readonly FoundFile[] | null>;
  /** The text of a file; null where it cannot be read. */
  read(uri: string): Promise<string | null>;
}

/** What texts are written in. */
export const DRAFTS: readonly string[] = ['.unres', '.resolution'];

/** What may hold texts in a library besides: the XML of the United Nations, plain text. */
export const LIBRARY: readonly string[] = [...DRAFTS, '.xml', '.txt'];

/** Whether a name has one of the endings, in capitals or not. */
export const hasEnding = (name: string, endings: readonly string[]): boolean => {
  const small = name.toLowerCase();
  return endings.some(ending => small.endsWith(ending));
};

/** Whether files and folders of that name are passed over wherever folders are searched. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
