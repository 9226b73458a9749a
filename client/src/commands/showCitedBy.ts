import * as vscode from 'vscode';
import type { CitationsArgument } from '../../../server/src/protocol/requests';
import { chosenResolution, peek } from '../citations/ofTexts';
import type { Server } from '../server';

/** Shows where the texts at hand cite a resolution. */
export async function showCitedBy(server: Server, lens?: CitationsArgument): Promise<void> {
  const place = await chosenResolution(server, lens);
  if (!place) return;
  const { uri, position } = place;
  const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, position);
  await peek(place, places, vscode.l10n.t('No text at hand cites this resolution.'));
}
