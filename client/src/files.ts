import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileInfo,
  LISTS_FILES,
  ListFilesRequest,
  READS_FILES,
  ReadFileRequest,
  WriteCacheRequest,
} from '../../server/src/protocol/requests';
import { hasEnding, isPassedOver } from '../../server/src/workspace/files';
import { announce } from './announce';

/** Reads and lists files for the server, which may run where there is no disk, in whatever file system they lie; and writes its cache, in `cacheFolder` and nowhere else. */
export function offerFiles(client: BaseLanguageClient, cacheFolder: vscode.Uri): vscode.Disposable {
  announce(client, READS_FILES);
  announce(client, LISTS_FILES);
  return vscode.Disposable.from(
    client.onRequest(ReadFileRequest.method, ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri))),
    client.onRequest(ListFilesRequest.method, ({ uri, endings }: { uri: string; endings: string[] }) =>
      list(vscode.Uri.parse(uri), endings),
    ),
    client.onRequest(WriteCacheRequest.method, ({ uri, text }: { uri: string; text: string }) =>
      write(vscode.Uri.joinPath(cacheFolder, uri.slice(uri.lastIndexOf('/') + 1)), text),
    ),
  );
}

/** The folder for what the server remembers from one run to the next: that of the workspace, or where none is open that of the extension. */
export const cacheFolderOf = ({ storageUri, globalStorageUri }: vscode.ExtensionContext): vscode.Uri => storageUri ?? globalStorageUri;

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function write(uri: vscode.Uri, text: string): Promise<null> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return null;
}

async function list(uri: vscode.Uri, endings: readonly string[]): Promise<FileInfo[] | null> {
  try {
    const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return await filesBelow(uri, endings);
    return hasEnding(uri.path, endings) ? [{ uri: uri.toString(), mtime, size }] : [];
  } catch {
    return null;
  }
}

/** A link to a file counts as one; a link to a folder is not followed: what it shows lies elsewhere, or leads in a circle. */
async function filesBelow(folder: vscode.Uri, endings: readonly string[]): Promise<FileInfo[]> {
  const entries = (await vscode.workspace.fs.readDirectory(folder)).filter(([name]) => !isPassedOver(name));
  const files = entries.filter(([name, type]) => type & vscode.FileType.File && hasEnding(name, endings));
  const found = await Promise.all(files.map(([name]) => list(vscode.Uri.joinPath(folder, name), endings)));
  const folders = entries.filter(([, type]) => type === vscode.FileType.Directory);
  // A folder that may not be entered does not hide the others.
  const below = await Promise.all(folders.map(([name]) => filesBelow(vscode.Uri.joinPath(folder, name), endings).catch(() => [])));
  return [...found, ...below].flatMap(each => each ?? []);
}
