import type * as vscode from 'vscode';
import { activeDraft } from '../draft';
import type { Previews } from '../preview/previews';
import { print as printDocument } from '../preview/print';
import type { Server } from '../server';

/** Prints the draft, also where its preview has the focus. */
export async function print(server: Server, previews: Previews, storage: vscode.Uri): Promise<void> {
  const document = previews.active?.document ?? activeDraft()?.document;
  if (document) await printDocument(server, storage, document);
}
