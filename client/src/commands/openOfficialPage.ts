import * as vscode from 'vscode';
import { chosenCitation } from '../citations/chosen';
import type { CitedItem } from '../citations/items';
import type { Server } from '../server';

/** Opens the official page of what is cited in the browser: the one thing here that leaves the machine, and only when it is asked for. */
export async function openOfficialPage(server: Server, item?: CitedItem): Promise<void> {
  const citation = await chosenCitation(server, item);
  if (citation) await vscode.env.openExternal(vscode.Uri.parse(citation.link));
}
