import type { Connection } from 'vscode-languageserver';
import type { Files, FoundFile } from '../workspace/files';
import type { ReadText } from '../workspace/readConfiguration';
import type { Client } from './client';
import { ListFilesRequest, ReadFileRequest, WriteCacheRequest } from './requests';
import type { Runtime } from './runtime';

/**
 * Reads the files of a workspace, wherever it lies: through the editor where it offers to, which knows its virtual file systems, else from
 * the disk that the runtime has. A file that cannot be read is as good as none.
 */
export function textReader(connection: Connection, client: Client, runtime: Pick<Runtime, 'readText'>): ReadText {
  const read: ReadText = client.readsFiles
    ? uri => connection.sendRequest<string | null>(ReadFileRequest.method, { uri })
    : (runtime.readText ?? (async () => null));
  return async uri => {
    try {
      return await read(uri);
    } catch (error) {
      connection.console.error(`reading ${uri}: ${error}`);
      return null;
    }
  };
}

/** The files of whole folders: those of the disk without a detour, since there are many of them, all others through the editor. */
export function filesOf(connection: Connection, client: Client, runtime: Runtime): Files {
  const { readText, listFiles } = runtime;
  const throughEditor = textReader(connection, client, {});
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:') || !client.listsFiles;
  return {
    read: uri => (readText && isOnDisk(uri) ? readText(uri) : throughEditor(uri)),
    async list(uri, endings) {
      if (listFiles && isOnDisk(uri)) return listFiles(uri, endings);
      if (!client.listsFiles) return null;
      return connection.sendRequest<FoundFile[] | null>(ListFilesRequest.method, { uri, endings }).catch(() => null);
    },
  };
}

/** Writes what the server remembers, to the disk or through the editor. Rejects where neither can. */
export async function writeCache(uri: string, text: string, connection: Connection, runtime: Runtime): Promise<void> {
  if (runtime.writeText && uri.startsWith('file:')) return runtime.writeText(uri, text);
  await connection.sendRequest(WriteCacheRequest.method, { uri, text });
}
