import * as vscode from 'vscode';
import { namedBase } from '../comparison/chooseBase';
import type { Comparisons } from '../comparison/comparisons';
import { openText } from '../comparison/texts';
import { activeDraft } from '../draft';
import type { Server } from '../server';

/** Shows what became of the text that the front matter names as the base of the draft. */
export async function compareWithBase(server: Server, comparisons: Comparisons): Promise<void> {
  const draft = activeDraft()?.document;
  if (!draft) return;
  const named = await namedBase(server, draft);
  if (named?.target) {
    const base = await openText(vscode.Uri.parse(named.target));
    if (base) comparisons.open({ base, draft });
    return;
  }
  const another = vscode.l10n.t('Compare with…');
  const library = vscode.l10n.t('Add Library Folder');
  const chosen = await vscode.window.showInformationMessage(
    named
      ? vscode.l10n.t('The text of {0} is neither in the workspace nor in the library.', named.symbol)
      : vscode.l10n.t('The front matter of the draft does not name the text that it is based on: basedOn: A/RES/80/1'),
    another,
    ...(named ? [library] : []),
  );
  if (chosen === another) await vscode.commands.executeCommand('rapporteur.compareWith');
  if (chosen === library) await vscode.commands.executeCommand('rapporteur.addLibraryFolder');
}
