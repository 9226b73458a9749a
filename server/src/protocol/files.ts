import type { Connection } from 'vscode-languageserver';
import type { ReadText } from '../workspace/readConfiguration';
import type { Client } from './client';
import { ReadFileRequest } from './requests';
import type { Runtime } from './runtime';

/**
 * Reads the files of a workspace, wherever it lies: through the editor where it offers to, which knows its virtual file systems, else from
 * the disk that the runtime has. A file that cannot be read is as good as none.
 */
export function textReader(connection: Connection, client: Client, runtime: Runtime): ReadText {
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
