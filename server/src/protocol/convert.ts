import type { TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
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

const toTextEdit = (document: TextDocument, edit: TextEdit): LspTextEdit => ({
  range: toRange(document, edit),
  newText: edit.text,
});

export const toTextEdits = (document: TextDocument, edits: readonly TextEdit[]): LspTextEdit[] =>
  edits.map(edit => toTextEdit(document, edit));

/** The ranges of stretches of a text that is not open. */
export function toRanges(text: string, spans: readonly Span[]): Range[] {
  const document = TextDocument.create('', '', 0, text);
  return spans.map(span => toRange(document, span));
}

/** The very beginning of a document. */
export const AT_START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
