import * as vscode from 'vscode';
import { isDraft } from '../draft';

const DRAFTS = '**/*.{unres,resolution}';
/** What the command line passes over as well; the editor leaves out besides what `files.exclude` hides. */
const PASSED_OVER = '{**/node_modules/**,**/.*/**}';

/** Whether a file lies in a folder that no search for drafts enters. */
export const isPassedOver = (uri: vscode.Uri): boolean => /(?:^|\/)(?:node_modules|\.[^/]+)\//.test(vscode.workspace.asRelativePath(uri));

/** The drafts in the folders of the workspace, in the order of their names. */
export async function draftsOfWorkspace(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(DRAFTS, PASSED_OVER, undefined, token);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Tells of drafts that come or change on the disk, or in whatever file system the workspace lies. */
export const watchDrafts = (): vscode.FileSystemWatcher => vscode.workspace.createFileSystemWatcher(DRAFTS, false, false, true);

/** Tells of everything that goes: a folder goes as a whole, and takes its drafts with it. */
export const watchDeletions = (): vscode.FileSystemWatcher => vscode.workspace.createFileSystemWatcher('**', true, true, false);

/** The file that a tab shows and that can be edited in it; undefined where it shows something else. */
export function fileIn({ input }: vscode.Tab): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/**
 * Whether a draft is open: then its findings come with its text, saved or not. It has to be in a tab, since the editor keeps a document
 * for some time after its last one is closed, and to be loaded, which a tab of yesterday is not until it is looked at.
 */
export function isOpen(uri: vscode.Uri): boolean {
  const address = uri.toString();
  return (
    vscode.workspace.textDocuments.some(document => isDraft(document) && document.uri.toString() === address) &&
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(tab => fileIn(tab)?.toString() === address))
  );
}

/** The text of a draft that is not open; null where it is gone or no UTF-8. */
export async function readDraft(uri: vscode.Uri): Promise<string | null> {
  try {
    // A byte order mark counts in no position of the editor.
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
