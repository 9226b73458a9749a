import * as vscode from 'vscode';
import type { CustomNotification, CustomRequest, DocumentParams, PositionParams, WireDiagnostic } from '../../server/src/protocol/requests';

/** The language server as commands and views see it. */
export interface Server {
  /** Asks the server, which is started where it is not running. */
  ask<Params, Result>(request: CustomRequest<Params, Result>, params: Params, token?: vscode.CancellationToken): Promise<Result>;
  /** Calls back with every message of that kind that the server sends. */
  on(notification: CustomNotification, hear: () => void): vscode.Disposable;
  /** Findings as the editor has them. */
  toDiagnostics(findings: readonly WireDiagnostic[]): Promise<vscode.Diagnostic[]>;
}

/** Ranges and edits of the LSP as they come over the wire. */
interface WireRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

export const toRange = ({ start, end }: WireRange): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

/** How a request names a document, and a place in one. */
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
