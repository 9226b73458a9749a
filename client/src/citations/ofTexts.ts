import * as vscode from 'vscode';
import { CitationAtRequest, type CitationsArgument } from '../../../server/src/protocol/requests';
import { activeDraft } from '../draft';
import { type Server, toPositionParams } from '../server';

/** A place in a text that stands for a resolution: a citation of it, or its own title. */
export interface ResolutionPlace {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** The resolution that a code lens names, else the one that is cited at the cursor, else that of the text in the editor. */
export async function chosenResolution(server: Server, lens?: CitationsArgument): Promise<ResolutionPlace | undefined> {
  if (lens) return { uri: vscode.Uri.parse(lens.uri), position: new vscode.Position(lens.position.line, lens.position.character) };
  const editor = activeDraft();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const { uri } = document;
  if (await server.ask(CitationAtRequest, toPositionParams(document, selection.active))) return { uri, position: selection.active };
  const [whole] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
  return { uri, position: whole?.selectionRange.start ?? selection.active };
}

/** Shows places in the peek view over the text; where there are none the user is told `none`. */
export async function peek({ uri, position }: ResolutionPlace, places: readonly vscode.Location[], none: string): Promise<void> {
  if (places.length) await vscode.commands.executeCommand('editor.action.showReferences', uri, position, places);
  else void vscode.window.showInformationMessage(none);
}
