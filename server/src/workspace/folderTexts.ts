import { plain } from './address';
import type { Remembered } from './cache';
import type { Entry } from './entry';
import { type Files, type FoundFile, hasEnding } from './files';
import { endingsIn, type Folder, sourceIn } from './folder';
import { contentsOf } from './readText';
import type { Shelf } from './shelf';

/** So few files are read before anybody would notice. */
const FEW = 10;

/** What is wrong with a file, a sentence; null for a folder of the library that is not there. */
export interface Problem {
  readonly uri: string;
  readonly problem: string | null;
}

/** What came of looking at folders. */
export interface Outcome {
  /** So many files were read; the others were as remembered. */
  readonly read: number;
  /** More, fewer or other texts are on the shelf than before. */
  readonly isChanged: boolean;
  /** What was wrong and has not been told before. */
  readonly problems: readonly Problem[];
}

/** What reading folders asks of whoever wants them read. */
export interface Reader {
  /** Lets others have their turn; called between files. */
  giveWay(): Promise<void>;
  /** So many files are about to be read. Answers what is told of each that is done, and says whether to go on. */
  begin(files: number): Promise<(done: number) => boolean>;
  /** All is read, or the reader was told to stop. */
  end(outcome: Outcome): void;
}

/** Keeps the shelf abreast of the files in folders. A file is read when it is new or has another time or size than it is remembered with. */
export class FolderTexts {
  readonly #shelf: Shelf;
  readonly #files: Files;
  readonly #reader: Reader;
  /** By plain address, as all that follows. */
  readonly #remembered = new Map<string, Remembered>();
  readonly #shelved = new Map<string, { readonly source: Folder['source']; readonly entry: Entry }>();
  readonly #missing = new Set<string>();
  readonly #told = new Set<string>();
  readonly #due = new Set<string>();
  #folders: readonly Folder[] = [];
  #isChanged = false;
  #looking: Promise<void> | null = null;
  #listed: Promise<void> = Promise.resolve();

  constructor(shelf: Shelf, files: Files, reader: Reader) {
    this.#shelf = shelf;
    this.#files = files;
    this.#reader = reader;
  }

  /** What a cache remembers. Nothing of it comes on the shelf before its file is found to be the same. */
  remember(remembered: readonly Remembered[]): void {
    for (const each of remembered) this.#remembered.set(plain(each.uri), each);
  }

  /** What is worth remembering of the folders, those that are not there at the moment included. */
  remembered(): Remembered[] {
    return [...this.#remembered.values()].filter(({ uri }) => sourceIn(this.#folders, uri) !== null);
  }

  /** These folders and no others are to be known, from now on. */
  follow(folders: readonly Folder[]): void {
    const isAsBefore = JSON.stringify(folders) === JSON.stringify(this.#folders);
    if (isAsBefore && this.#missing.size === 0) return;
    this.#folders = folders;
    for (const uri of this.#missing) if (!folders.some(folder => folder.uri === uri)) this.#missing.delete(uri);
    for (const { uri } of this.#remembered.values()) if (sourceIn(this.#folders, uri) === null) this.#take(uri);
    this.lookAgain();
  }

  /** Looks at all folders again. */
  lookAgain(): void {
    this.#look(this.#folders.map(({ uri }) => uri));
  }

  /** Something came, changed or went at these addresses, files or folders. */
  changed(uris: readonly string[]): void {
    const roots = new Map(this.#folders.map(({ uri }) => [plain(uri).replace(/\/$/, ''), uri]));
    this.#look(uris.map(uri => roots.get(plain(uri)) ?? uri).filter(uri => endingsIn(this.#folders, uri).length > 0));
  }

  /** Resolves once what was to be looked at is listed, what is remembered of it is on the shelf, and, where a few files are new, they are. */
  listed(): Promise<void> {
    return this.#listed;
  }

  /** Resolves once all that was to be read has been read. */
  async idle(): Promise<void> {
    while (this.#looking) await this.#looking;
  }

  #look(uris: readonly string[]): void {
    for (const uri of uris) this.#due.add(uri);
    if (this.#due.size > 0) this.#looking ??= this.#lookAtDue();
  }

  async #lookAtDue(): Promise<void> {
    const problems: Problem[] = [];
    let read = 0;
    let goOn = true;
    while (this.#due.size > 0) {
      const listing = this.#listDue(problems);
      this.#listed = listing.then(({ size }) => (size < FEW ? this.idle() : undefined));
      const unread = await listing;
      if (!goOn || unread.size === 0) continue;
      goOn = await this.#read([...unread.values()], problems);
      read += unread.size;
    }
    this.#looking = null;
    const isChanged = this.#isChanged;
    this.#isChanged = false;
    this.#reader.end({ read, isChanged, problems });
  }

  /** Lists what is due. Answers the files that are not remembered as they are. */
  async #listDue(problems: Problem[]): Promise<ReadonlyMap<string, FoundFile>> {
    const unread = new Map<string, FoundFile>();
    const due = [...this.#due];
    this.#due.clear();
    for (const uri of due) {
      const endings = endingsIn(this.#folders, uri);
      const found = await this.#files.list(uri, endings);
      const folder = this.#folders.find(each => each.uri === uri);
      if (folder) this.#missing[found === null ? 'add' : 'delete'](uri);
      const there = new Map(found?.map(file => [plain(file.uri), file]));
      this.#takeOthers(uri, endings, there, folder !== undefined && found === null);
      for (const [key, file] of there) {
        const known = this.#remembered.get(key);
        if (known?.mtime === file.mtime && known.size === file.size) this.#shelve(known);
        else if (sourceIn(this.#folders, file.uri) !== null) unread.set(key, file);
      }
    }
    problems.push(...this.#untoldMissing());
    return unread;
  }

  /** The folders of the library that are not there, each told once as long as it stays away. */
  #untoldMissing(): Problem[] {
    const isThere = (name: string) => this.#folders.some(folder => folder.name === name && !this.#missing.has(folder.uri));
    for (const uri of this.#told) if (!this.#missing.has(uri)) this.#told.delete(uri);
    const untold = this.#folders.filter(
      ({ uri, name, source }) => source === 'library' && this.#missing.has(uri) && !isThere(name) && !this.#told.has(uri),
    );
    for (const { uri } of untold) this.#told.add(uri);
    return untold.map(({ uri }) => ({ uri, problem: null }));
  }

  /** Takes what is at an address or below it and was not found there. A followed folder that is away as a whole may come back: it stays remembered. */
  #takeOthers(uri: string, endings: readonly string[], there: ReadonlyMap<string, FoundFile>, isAway: boolean): void {
    const key = plain(uri);
    const below = key.endsWith('/') ? key : `${key}/`;
    const candidates = this.#remembered.has(key) ? [key] : [...this.#remembered.keys()].filter(each => each.startsWith(below));
    for (const each of candidates) {
      if (there.has(each) || !hasEnding(each, endings)) continue;
      this.#take(each);
      if (!isAway) this.#remembered.delete(each);
    }
  }

  async #read(unread: readonly FoundFile[], problems: Problem[]): Promise<boolean> {
    const tell = await this.#reader.begin(unread.length);
    for (const [i, file] of unread.entries()) {
      // Its folder may be followed no more.
      if (sourceIn(this.#folders, file.uri) === null) continue;
      const contents = await contentsOf(file, this.#files);
      if (contents.problem !== null) problems.push({ uri: file.uri, problem: contents.problem });
      const remembered = { ...file, ...contents };
      this.#remembered.set(plain(file.uri), remembered);
      this.#shelve(remembered);
      await this.#reader.giveWay();
      if (!tell(i + 1)) return false;
    }
    return true;
  }

  #shelve({ uri, entry }: Remembered): void {
    const source = sourceIn(this.#folders, uri);
    const before = this.#shelved.get(plain(uri));
    if (before && before.source === source && before.entry === entry) return;
    this.#take(uri);
    if (source === null || entry === null) return;
    this.#shelf.put(uri, source, entry);
    this.#shelved.set(plain(uri), { source, entry });
    this.#isChanged = true;
  }

  #take(uri: string): void {
    const before = this.#shelved.get(plain(uri));
    if (!before) return;
    this.#shelf.take(uri, before.source);
    this.#shelved.delete(plain(uri));
    this.#isChanged = true;
  }
}
