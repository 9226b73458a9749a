import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READS_FILES, ReadFileRequest } from '../../server/src/protocol/requests';
import { announce } from './announce';

/** Reads files of the workspace for the server, which may run where there is no disk, from whatever file system they lie in. */
export function offerFiles(client: BaseLanguageClient): vscode.Disposable {
  announce(client, READS_FILES);
  return client.onRequest(ReadFileRequest.method, ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri)));
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
