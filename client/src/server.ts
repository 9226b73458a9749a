import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CustomRequest, DocumentParams, PositionParams } from '../../server/src/protocol/requests';

/** The language server as commands and views see it. */
export interface Server {
  /** Asks the server, which is started where it is not running. */
  ask<Params, Result>(request: CustomRequest<Params, Result>, params: Params): Promise<Result>;
}

export const serverOf = (client: BaseLanguageClient): Server => ({
  ask: <Params, Result>(request: CustomRequest<Params, Result>, params: Params) => client.sendRequest<Result>(request.method, params),
});

/** Ranges and edits of the LSP as they come over the wire. */
interface WireRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

export const toRange = ({ start, end }: WireRange): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

export const toDocumentParams = ({ uri }: vscode.TextDocument): DocumentParams => ({ textDocument: { uri: uri.toString() } });

export const toPositionParams = (document: vscode.TextDocument, { line, character }: vscode.Position): PositionParams => ({
  ...toDocumentParams(document),
  position: { line, character },
});

/** Makes the edits in the editor as one step that can be undone. Answers false where the editor refuses, as it does for read-only text. */
export const applyEdits = (editor: vscode.TextEditor, edits: readonly { range: WireRange; newText: string }[]): Thenable<boolean> =>
  editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
