import type { TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/text/span';
import type { TextEdit } from '../core/text/textEdit';

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toTextEdit = (document: TextDocument, edit: TextEdit): LspTextEdit => ({
  range: toRange(document, edit),
  newText: edit.text,
});

export const toTextEdits = (document: TextDocument, edits: readonly TextEdit[]): LspTextEdit[] =>
  edits.map(edit => toTextEdit(document, edit));
