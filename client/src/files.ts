import * as vscode from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';
import { READS_FILES, ReadFileRequest } from '../../server/src/protocol/requests';

/** Reads files of the workspace for the server, which may run where there is no disk, from whatever file system they lie in. */
export function offerFiles(client: BaseLanguageClient): vscode.Disposable {
  const announcement: StaticFeature = {
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { ...capabilities.experimental, [READS_FILES]: true };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  };
  client.registerFeature(announcement);
  return client.onRequest(ReadFileRequest.method, ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri)));
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
