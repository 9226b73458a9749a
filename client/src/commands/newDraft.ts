import * as vscode from 'vscode';
import { type HouseInfo, HousesRequest, NewDraftRequest } from '../../../server/src/protocol/requests';
import { LANGUAGE } from '../draft';
import { askedFacts } from '../newDraft/questions';
import type { Server } from '../server';

/**
 * Opens a new, unsaved draft with all its parts, once the user has said for which organ it is and what is known of it. Nothing is asked where
 * the organ is named by the caller. Tab goes from one gap to the next.
 */
export async function newDraft(server: Server, house?: string): Promise<void> {
  const houses = await server.ask(HousesRequest, { date: today() });
  const named = houses.find(({ id, name }) => id === house || name === house);
  const facts = named ? factsOf(named) : await askedFacts(houses);
  const draft = facts && (await server.ask(NewDraftRequest, facts));
  if (!draft) return;
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE }));
  await editor.insertSnippet(new vscode.SnippetString(draft.snippet));
}

const factsOf = ({ id, session }: HouseInfo) => ({ house: id, session, agendaItem: null, title: null, sponsors: [] });

/** The day where the user is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
