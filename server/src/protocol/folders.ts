import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  MessageType,
  ShowMessageNotification,
  WatchKind,
} from 'vscode-languageserver';
import { folderFrom, plain } from '../workspace/address';
import { fromCache, toCache } from '../workspace/cache';
import type { Folder } from '../workspace/folder';
import { FolderTexts, type Outcome } from '../workspace/folderTexts';
import type { Shelf } from '../workspace/shelf';
import type { Client } from './client';
import { filesOf, writeCache } from './files';
import { messageOf, pathOf, sentenceOf } from './problems';
import { readingProgress } from './progress';
import { type Runtime, yieldTo } from './runtime';
import type { SettingsStore } from './settings';

/** Where a read worth remembering begins: fewer files are soon read again. */
const MANY = 25;

/** What the client tells of everywhere in the workspace: drafts, and whatever goes, since a folder goes as a whole with the drafts in it. */
const WATCHED: FileSystemWatcher[] = [{ globPattern: '**/*.{unres,resolution}' }, { globPattern: '**', kind: WatchKind.Delete }];

interface Surroundings {
  readonly connection: Connection;
  readonly client: Client;
  readonly runtime: Runtime;
  readonly settings: SettingsStore;
  readonly shelf: Shelf;
  /** The folders that are open. */
  readonly workspace: readonly string[];
  /** The file for what is remembered from one run to the next; null for none. */
  readonly cache: string | null;
  /** What the cache was made by. */
  readonly version: string;
  /** More or other texts are known than before. */
  readonly onChange: () => void;
}

/** The texts of the folders of the workspace and of the library, as settings and files change. */
export class Folders {
  readonly #around: Surroundings;
  readonly #texts: FolderTexts;
  readonly #watching = new Map<string, Promise<Disposable | undefined>>();
  #workspace: readonly string[];
  #started = Promise.resolve();
  #writing = Promise.resolve();
  #hasNews = false;
  #isClosed = false;

  constructor(around: Surroundings) {
    this.#around = around;
    const { connection, client, runtime, shelf } = around;
    this.#texts = new FolderTexts(shelf, filesOf(connection, client, runtime), {
      giveWay: () => yieldTo(runtime),
      begin: files => readingProgress(connection, files),
      end: outcome => this.#hasLooked(outcome),
    });
    this.#workspace = around.workspace;
  }

  /** Begins with what is remembered, and reads what has changed since. To be called once the client is ready. */
  start(): void {
    const { connection, client } = this.#around;
    this.#started = this.#remember().then(() => this.follow());
    if (client.watchesFiles) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED });
    if (!client.tellsWorkspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      this.#workspace = [...this.#workspace.filter(uri => !gone.has(uri)), ...addressesOf(added)];
      void this.follow();
    });
  }

  /** Looks at the folders of the workspace, and at those that the settings name now. */
  async follow(): Promise<void> {
    const library = await this.#library();
    this.#texts.follow([...this.#workspace.map(toFolder), ...library]);
    this.#watch(library);
  }

  /** Whether drafts are written where a document lies. Documents elsewhere are only shown, as the text of yesterday beside that of today. */
  areWrittenAt(uri: string): boolean {
    return ['file:', 'untitled:', ...this.#workspace].some(each => schemeOf(each) === schemeOf(uri));
  }

  /** Files or folders came, changed or went. */
  changed(uris: readonly string[]): void {
    this.#texts.changed(uris);
  }

  /** For a client that tells nothing of files: looks at all of them again. */
  lookAgain(): void {
    this.#texts.lookAgain();
  }

  /** Resolves once what is remembered of the folders is on the shelf. */
  async listed(): Promise<void> {
    await this.#started;
    await this.#texts.listed();
  }

  /** Writes what has been read since it was last written. */
  remember(): Promise<void> {
    if (this.#hasNews && !this.#isClosed) this.#writing = this.#writing.then(() => this.#write());
    this.#hasNews = false;
    return this.#writing;
  }

  /** Writes what is left, and nothing that is read later: the process may end in the middle of it. */
  close(): Promise<void> {
    const last = this.remember();
    this.#isClosed = true;
    return last;
  }

  async #write(): Promise<void> {
    const { cache, version, connection, runtime } = this.#around;
    if (cache === null) return;
    try {
      await writeCache(cache, toCache(this.#texts.remembered(), version), connection, runtime);
    } catch (error) {
      connection.console.error(`writing ${plain(cache)}: ${error}`);
    }
  }

  async #remember(): Promise<void> {
    const { cache, version, connection, client, runtime } = this.#around;
    const text = cache === null ? null : await filesOf(connection, client, runtime).read(cache);
    if (text !== null) this.#texts.remember(fromCache(text, version));
  }

  /** The folders of the library that the settings name, each once. */
  async #library(): Promise<Folder[]> {
    const { settings, connection } = this.#around;
    const folders = new Map<string, Folder>();
    for (const base of this.#workspace.length > 0 ? this.#workspace : [null]) {
      for (const written of await settings.libraryOf(base)) {
        const uri = folderFrom(base, written);
        if (uri === null)
          connection.console.warn(`rapporteur.library.folders: “${written}” cannot be found without a folder of a workspace`);
        else folders.set(uri, { uri, name: written, source: 'library' });
      }
    }
    return [...folders.values()];
  }

  /** Has the client watch the folders of the library, and no longer those that are none any more. */
  #watch(library: readonly Folder[]): void {
    const { client, connection } = this.#around;
    if (!client.watchesFiles) return;
    const wanted = new Set(library.map(({ uri }) => uri));
    for (const [uri, watching] of this.#watching) {
      if (wanted.has(uri)) continue;
      this.#watching.delete(uri);
      void watching.then(each => each?.dispose());
    }
    for (const uri of wanted) {
      if (this.#watching.has(uri)) continue;
      const globPattern = client.watchesFolders ? { baseUri: uri, pattern: '**' } : `${pathOf(uri)}**`;
      const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
      this.#watching.set(
        uri,
        registered.catch(error => {
          connection.console.warn(`watching ${plain(uri)}: ${error}`);
          return undefined;
        }),
      );
    }
  }

  #hasLooked({ read, isChanged, problems }: Outcome): void {
    const { connection, onChange } = this.#around;
    this.#hasNews ||= read > 0;
    if (read >= MANY) void this.remember();
    for (const problem of problems) connection.console.warn(sentenceOf(problem));
    const message = messageOf(problems);
    if (message) void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    if (isChanged) onChange();
  }
}

const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(':'));

/** The addresses of folders as a client tells of them; what is none is passed over. */
export const addressesOf = (folders: readonly { readonly uri: string }[]): string[] =>
  folders.map(({ uri }) => uri).filter(uri => typeof uri === 'string');

const toFolder = (uri: string): Folder => ({ uri: `${uri.replace(/\/$/, '')}/`, name: uri, source: 'workspace' });

/** The file for what is remembered of a workspace in the folder that a client gives for it; workspaces can share that folder. */
export function cacheFileIn(folder: string | undefined, workspace: string | null): string | null {
  const address = folder === undefined ? null : folderFrom(workspace, folder);
  const hash = Array.from(workspace ?? '', char => char.codePointAt(0) ?? 0).reduce((sum, code) => (Math.imul(sum, 31) + code) | 0, 0);
  return address && `${address}texts-${(hash >>> 0).toString(36)}.json`;
}
