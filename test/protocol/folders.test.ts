import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  FileChangeType,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { listFiles } from '../../server/src/node/listFiles';
import { readText } from '../../server/src/node/readText';
import { writeText } from '../../server/src/node/writeText';
import { LISTS_FILES, ListFilesRequest, READS_FILES, ReadFileRequest, WriteCacheRequest } from '../../server/src/protocol/requests';
import { startServer } from '../../server/src/protocol/server';
import { EditorClient } from './editorClient';
import { NEOVIM } from './editors';

const editors: EditorClient[] = [];
const made: string[] = [];
afterEach(async () => {
  await Promise.all(editors.splice(0).map(editor => editor.quit()));
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const lakes = (number: string, ...paragraphs: string[]): string =>
  [`${number}. Lakes`, 'The General Assembly,', ...paragraphs, '1. Decides to remain seized of the matter.', ''].join('\n\n');

const PONDS = 'Recalling its resolution 70/41 of 3 December 2015,';

type Contents = Readonly<Record<string, string | Buffer>>;

/** A folder of the disk with files in it. */
function folderWith(files: Contents) {
  const path = mkdtempSync(join(tmpdir(), 'rapporteur folders-'));
  made.push(path);
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const uri = (name = '') => pathToFileURL(join(path, name)).href;
  return { path, write, uri, remove: (name: string) => rmSync(join(path, name), { recursive: true }) };
}

const manyLakes = () =>
  folderWith(
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${String(i).padStart(2, '0')}.unres`, lakes(`70/${i + 1}`, PONDS)])),
  );

function promised() {
  let resolve = (): void => {};
  const promise = new Promise<void>(keep => {
    resolve = keep;
  });
  return { promise, resolve };
}

interface Options {
  readonly rootUri?: string;
  readonly library?: readonly string[];
  readonly cacheFolder?: string;
  /** The runtime has no disk: all files come through the editor. */
  readonly isWeb?: boolean;
  /** The user stops the reading at once. */
  readonly cancels?: boolean;
}

async function start({ rootUri, library = [], cacheFolder, isWeb = false, cancels = false }: Options) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const read: string[] = [];
  const readNoted = (uri: string) => {
    read.push(uri.replace(/.*\//, ''));
    return readText(uri);
  };
  startServer(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), {
    rulePages: null,
    setImmediate: callback => void setImmediate(callback),
    ...(!isWeb && { readText: readNoted, listFiles, writeText }),
  });
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const messages: string[] = [];
  const progress: string[] = [];
  const { promise: ended, resolve: end } = promised();
  const watched: unknown[] = [];
  const settings = { library: { folders: [...library] } };
  const told = new Promise<void>(resolve => {
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      messages.push(message);
      resolve();
    });
  });
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('$/progress', ({ token, value }: { token: string; value: { kind: string } }) => {
    progress.push(value.kind);
    if (value.kind === 'begin' && cancels) void connection.sendNotification('window/workDoneProgress/cancel', { token });
    if (value.kind === 'end') end();
  });
  connection.onRequest(ReadFileRequest.method, ({ uri }: { uri: string }) => readNoted(uri));
  connection.onRequest(ListFilesRequest.method, ({ uri, endings }: { uri: string; endings: string[] }) => listFiles(uri, endings));
  connection.onRequest(WriteCacheRequest.method, async ({ uri, text }: { uri: string; text: string }) => {
    await writeText(uri, text);
    return null;
  });
  const capabilities: ClientCapabilities = {
    ...NEOVIM,
    window: { workDoneProgress: true },
    experimental: { [READS_FILES]: isWeb, [LISTS_FILES]: isWeb },
    workspace: { ...NEOVIM.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
  };
  const editor = await EditorClient.over(connection, {
    capabilities,
    settings,
    ...(rootUri !== undefined && { rootUri }),
    ...(cacheFolder !== undefined && { initializationOptions: { cacheFolder } }),
  });
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { registerOptions: unknown }[] }) => {
    watched.push(...registrations.map(each => each.registerOptions));
    return null;
  });
  editors.push(editor);
  const draft = rootUri === undefined ? 'file:///drafts/draft.unres' : `${rootUri}/draft.unres`;
  let version = 0;
  return {
    editor,
    messages,
    /** Kept with the first message, which comes when the folders have been read; a question waits for that half a second only. */
    told,
    progress,
    ended,
    read,
    watched,
    setLibrary: (...written: string[]) => {
      settings.library.folders = written;
      return connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    changed: (uri: string, type: FileChangeType = FileChangeType.Changed) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] }),
    /** Where a jump from `number`, cited in a draft, leads to. */
    async jumpTo(number: string): Promise<string[]> {
      const words = `Recalling its resolution ${number} of 3 December 2015,`;
      const text = lakes('', words).replace(/^.*\n\n/, '');
      if (version++ === 0) await editor.open(draft, text);
      else await editor.change(draft, version, { text });
      const position = { line: 2, character: words.indexOf(number) + 1 };
      const links = await editor.request<{ targetUri: string }[]>('textDocument/definition', { textDocument: { uri: draft }, position });
      return links.map(({ targetUri }) => targetUri);
    },
  };
}

describe('texts of folders', () => {
  it('are those of the workspace, of its folders, and of no hidden ones', async () => {
    const workspace = folderWith({
      'ponds.unres': lakes('70/41'),
      'older/rivers.resolution': lakes('70/42'),
      '.git/brooks.unres': lakes('70/43'),
      'node_modules/seas.unres': lakes('70/44'),
      'notes.txt': lakes('70/45'),
    });
    const { jumpTo } = await start({ rootUri: workspace.uri() });
    expect(await jumpTo('70/41')).toEqual([workspace.uri('ponds.unres')]);
    expect(await jumpTo('70/42')).toEqual([workspace.uri('older/rivers.resolution')]);
    for (const number of ['70/43', '70/44', '70/45']) expect(await jumpTo(number)).toEqual([]);
  });

  it.each([false, true])('are those of the library, in all its formats, wherever it lies (through the editor: %s)', async isWeb => {
    const library = folderWith({ 'ponds.unres': lakes('70/41'), 'rivers.txt': lakes('70/42'), 'README.txt': 'Texts about lakes.\n' });
    const workspace = folderWith({});
    const { jumpTo, messages } = await start({ rootUri: workspace.uri(), library: [library.path], isWeb });
    expect(await jumpTo('70/41')).toEqual([library.uri('ponds.unres')]);
    expect(await jumpTo('70/42')).toHaveLength(1);
    expect(messages).toEqual([]);
  });

  it('are found in a folder named from the folder of the workspace', async () => {
    const workspace = folderWith({ 'texts/ponds.txt': lakes('70/41') });
    const { jumpTo } = await start({ rootUri: workspace.uri(), library: ['./texts'] });
    expect(await jumpTo('70/41')).toHaveLength(1);
  });

  it('are as they are in the editor while they are open, and as on the disk afterwards', async () => {
    const workspace = folderWith({ 'ponds.unres': lakes('70/41') });
    const { jumpTo, editor } = await start({ rootUri: workspace.uri() });
    await editor.open(workspace.uri('ponds.unres'), lakes('70/42'));
    expect(await jumpTo('70/41')).toEqual([]);
    expect(await jumpTo('70/42')).toEqual([workspace.uri('ponds.unres')]);
    await editor.change(workspace.uri('ponds.unres'), 2, { text: lakes('70/43') });
    expect(await jumpTo('70/43')).toEqual([workspace.uri('ponds.unres')]);
    await editor.close(workspace.uri('ponds.unres'));
    expect(await jumpTo('70/43')).toEqual([]);
    expect(await jumpTo('70/41')).toEqual([workspace.uri('ponds.unres')]);
  });

  it('are not what an editor shows of yesterday beside them', async () => {
    const { jumpTo, editor } = await start({ rootUri: folderWith({}).uri() });
    await editor.open('git:/drafts/ponds.unres?HEAD', lakes('70/41'));
    expect(await jumpTo('70/41')).toEqual([]);
  });

  it('follow the setting', async () => {
    const library = folderWith({ 'ponds.unres': lakes('70/41') });
    const { jumpTo, setLibrary, watched } = await start({});
    expect(await jumpTo('70/41')).toEqual([]);
    await setLibrary(library.path);
    expect(await jumpTo('70/41')).toHaveLength(1);
    expect(watched.slice(-1)).toEqual([{ watchers: [{ globPattern: { baseUri: `${library.uri()}/`, pattern: '**' } }] }]);
    await setLibrary();
    expect(await jumpTo('70/41')).toEqual([]);
  });

  it('are seen as soon as a file comes, changes or goes, or a folder does', async () => {
    const library = folderWith({ 'ponds.unres': lakes('70/41') });
    const { jumpTo, changed } = await start({ library: [library.path] });
    expect(await jumpTo('70/42')).toEqual([]);
    library.write('rivers.unres', lakes('70/42'));
    await changed(library.uri('rivers.unres'), FileChangeType.Created);
    expect(await jumpTo('70/42')).toEqual([library.uri('rivers.unres')]);
    library.write('rivers.unres', `${lakes('70/43')}\n`);
    await changed(library.uri('rivers.unres'));
    expect(await jumpTo('70/42')).toEqual([]);
    expect(await jumpTo('70/43')).toEqual([library.uri('rivers.unres')]);
    library.write('more/seas.unres', lakes('70/44'));
    await changed(library.uri('more'), FileChangeType.Created);
    expect(await jumpTo('70/44')).toEqual([library.uri('more/seas.unres')]);
    library.remove('more');
    await changed(library.uri('more'), FileChangeType.Deleted);
    expect(await jumpTo('70/44')).toEqual([]);
    expect(await jumpTo('70/41')).toEqual([library.uri('ponds.unres')]);
  });

  it('are shown to be read where there are many', async () => {
    const { jumpTo, progress, ended } = await start({ library: [manyLakes().path] });
    await ended;
    expect([progress[0], progress.at(-1)]).toEqual(['begin', 'end']);
    expect(await jumpTo('70/60')).toHaveLength(1);
  });

  it('are known as far as they were read when the user stops it', async () => {
    const { jumpTo, ended, read } = await start({ library: [manyLakes().path], cancels: true });
    await ended;
    expect(read.length).toBeLessThan(60);
    expect(await jumpTo('70/1')).toHaveLength(1);
    expect(await jumpTo('70/60')).toEqual([]);
  });

  it('are remembered from one run to the next, but for files that have changed', async () => {
    const library = folderWith({ 'ponds.unres': lakes('70/41'), 'rivers.unres': lakes('70/42') });
    const cache = folderWith({});
    for (const reads of [['ponds.unres', 'rivers.unres'], [], ['rivers.unres']]) {
      const { jumpTo, read, editor } = await start({ library: [library.path], cacheFolder: cache.path });
      await jumpTo('70/43');
      expect(read.filter(name => name.endsWith('.unres')).sort()).toEqual(reads);
      await editor.quit();
      editors.pop();
      if (reads.length === 0) library.write('rivers.unres', `${lakes('70/42')}\n`);
    }
    const { jumpTo } = await start({ library: [library.path], cacheFolder: cache.path });
    expect(await jumpTo('70/42')).toEqual([library.uri('rivers.unres')]);
  });

  it.each(['', '{', '{"made":1}', 'null', '[]'])('are read anew where what is remembered is damaged: %j', async damaged => {
    const library = folderWith({ 'ponds.unres': lakes('70/41') });
    const cache = folderWith({});
    const first = await start({ library: [library.path], cacheFolder: cache.path });
    await first.jumpTo('70/41');
    await first.editor.quit();
    editors.pop();
    const [name = ''] = readdirSync(cache.path);
    cache.write(name, damaged);
    const { jumpTo } = await start({ library: [library.path], cacheFolder: cache.path });
    expect(await jumpTo('70/41')).toHaveLength(1);
  });
});

describe('a library in a bad state', () => {
  it('is told once where a folder is not there, and the rest is known', async () => {
    const library = folderWith({ 'ponds.unres': lakes('70/41') });
    const { jumpTo, messages, setLibrary } = await start({ library: ['/nowhere/at/all', library.path] });
    expect(await jumpTo('70/41')).toHaveLength(1);
    await setLibrary('/nowhere/at/all', library.path);
    await jumpTo('70/41');
    expect(messages).toEqual([
      'There is no library folder /nowhere/at/all/. Correct the setting rapporteur.library.folders, or bring the folder back.',
    ]);
  });

  it('forgets a folder that vanishes, and knows it again when it comes back', async () => {
    const library = folderWith({ 'texts/ponds.unres': lakes('70/41') });
    const { jumpTo, messages, told, changed } = await start({ library: [join(library.path, 'texts')] });
    expect(await jumpTo('70/41')).toHaveLength(1);
    library.remove('texts');
    await changed(library.uri('texts'), FileChangeType.Deleted);
    expect(await jumpTo('70/41')).toEqual([]);
    await told;
    expect(messages).toHaveLength(1);
    library.write('texts/ponds.unres', lakes('70/41'));
    await changed(library.uri('texts'), FileChangeType.Created);
    expect(await jumpTo('70/41')).toHaveLength(1);
  });

  it('says in one message which files it cannot read, and reads the others', async () => {
    const library = folderWith({
      'broken.xml': '<akomaNtoso><act>',
      'huge.unres': lakes('70/42', 'x'.repeat(5_000_000)),
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'ponds.unres': lakes('70/41'),
    });
    const { jumpTo, messages, told, editor } = await start({ library: [library.path] });
    await told;
    expect(await jumpTo('70/41')).toHaveLength(1);
    expect(await jumpTo('70/42')).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/There is something wrong with 2 more: see the log of Rapporteur\.$/);
    expect(editor.logged.join('\n')).toMatch(
      /broken\.xml: [\s\S]*huge\.unres: The file is larger than 5 MB[\s\S]*picture\.txt: The file is no text/,
    );
  });

  it('keeps two files with one symbol, and does not mind texts that cite each other', async () => {
    const library = folderWith({ 'a.unres': lakes('70/41', PONDS), 'b.unres': lakes('70/41', PONDS) });
    const { jumpTo } = await start({ library: [library.path] });
    expect(await jumpTo('70/41')).toEqual([library.uri('a.unres'), library.uri('b.unres')]);
  });
});
