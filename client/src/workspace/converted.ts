import * as vscode from 'vscode';
import { LARGEST_FILE } from '../../../server/src/convert/formatNames';
import type { Changes } from '../../../server/src/convert/import/docx/changes';
import { toBase64 } from '../../../server/src/protocol/base64';
import { ImportRequest, type ImportResult } from '../../../server/src/protocol/requests';
import type { Server } from '../server';

export type Imported = Exclude<ImportResult, { error: string }>;

/** The name of a file without folders. */
export const fileNameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** A file of another format as a text of ours. Where it cannot be read the user is told why, and the answer is undefined. */
export async function convertedFile(server: Server, uri: vscode.Uri, changes: Changes = 'final'): Promise<Imported | undefined> {
  const name = fileNameOf(uri);
  if ((await vscode.workspace.fs.stat(uri)).size > LARGEST_FILE) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be imported: it is larger than any resolution.', name));
    return undefined;
  }
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing {0}…', name) },
    async () => server.ask(ImportRequest, { name, base64: toBase64(await vscode.workspace.fs.readFile(uri)), changes }),
  );
  if (!('error' in result)) return result;
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be imported: {1}', name, result.error));
  return undefined;
}
