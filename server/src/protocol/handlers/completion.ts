import { type CompletionItem, CompletionItemKind, type CompletionParams, InsertTextFormat } from 'vscode-languageserver';
import { completionsOf } from '../../features/completion';
import type { Completion } from '../../features/types';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Snapshot } from '../snapshots';

const KIND: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  opening: CompletionItemKind.Keyword,
  number: CompletionItemKind.Value,
  mark: CompletionItemKind.Value,
  footnote: CompletionItemKind.Reference,
  organ: CompletionItemKind.Class,
  'front-matter': CompletionItemKind.Property,
  rule: CompletionItemKind.Constant,
  snippet: CompletionItemKind.Snippet,
};

/** Editors sort by text: a fixed width keeps the order of the numbers, the place in the list that of equals. */
const sortText = (rank: number, index: number): string => `${String(rank).padStart(4, '0')}${String(index).padStart(4, '0')}`;

function toItem({ document }: Snapshot, completion: Completion, index: number, client: Client): CompletionItem {
  const asSnippet = completion.isSnippet === true && client.snippets;
  const newText = asSnippet ? completion.text : (completion.plainText ?? completion.text);
  return {
    label: completion.label,
    kind: KIND[completion.kind],
    sortText: sortText(completion.rank, index),
    textEdit: { range: toRange(document, completion.replaces), newText },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(completion.detail && { detail: completion.detail }),
    ...(completion.documentation && { documentation: { kind: 'markdown', value: completion.documentation } }),
  };
}

export const completion = (snapshot: Snapshot, { position }: CompletionParams, client: Client): CompletionItem[] =>
  completionsOf(snapshot.analysis, toOffset(snapshot.document, position)).map((offer, i) => toItem(snapshot, offer, i, client));
