import * as vscode from 'vscode';

const SETTING = 'rapporteur.library.folders';

/**
 * Adds a folder of resolutions to the library: the one given, or one that the user picks. A folder inside the workspace's first goes into the
 * settings of the workspace, by its path from there; any other into those of the user, since its path means nothing on another machine.
 */
export async function addLibraryFolder(given?: vscode.Uri): Promise<void> {
  const folder = given ?? (await pickFolder());
  if (!folder) return;
  const inside = vscode.workspace.getWorkspaceFolder(folder)?.index === 0;
  const elsewhere = folder.scheme === 'file' ? folder.fsPath : folder.toString();
  const path = inside ? vscode.workspace.asRelativePath(folder, false) : elsewhere;
  const settings = vscode.workspace.getConfiguration();
  const { globalValue, workspaceValue } = settings.inspect<string[]>(SETTING) ?? {};
  const listed = (inside ? workspaceValue : globalValue) ?? [];
  if (!listed.includes(path)) {
    await settings.update(SETTING, [...listed, path], inside ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  }
  vscode.window.setStatusBarMessage(vscode.l10n.t('The library holds {0}', path), 5000);
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const [picked] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Add Library Folder'),
      openLabel: vscode.l10n.t('Add to Library'),
      canSelectFolders: true,
      canSelectFiles: false,
    })) ?? [];
  return picked;
}
