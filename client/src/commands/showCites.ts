import * as vscode from 'vscode';
import type { CitationsArgument } from '../../../server/src/protocol/requests';
import { chosenResolution, peek } from '../citations/ofTexts';
import type { Server } from '../server';

/** Shows what a resolution cites. */
export async function showCites(server: Server, lens?: CitationsArgument): Promise<void> {
  const place = await chosenResolution(server, lens);
  if (!place) return;
  const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', place.uri, place.position);
  const cited = item ? await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item) : [];
  const places = cited.map(({ to }) => new vscode.Location(to.uri, to.selectionRange));
  await peek(place, places, vscode.l10n.t('This resolution cites none, or its text is not at hand.'));
}
