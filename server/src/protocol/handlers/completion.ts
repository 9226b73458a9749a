import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { completionsOf } from '../../features/completion';
import { citationOffers } from '../../features/completion/citations';
import { paragraphNumberOffers } from '../../features/completion/paragraphNumbers';
import type { Completion } from '../../features/types';
import type { Workspace } from '../../workspace/texts';
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
  citation: CompletionItemKind.Reference,
  paragraph: CompletionItemKind.Value,
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
    ...(completion.filter && { filterText: completion.filter }),
    ...(completion.detail && { detail: completion.detail }),
    ...(completion.documentation && { documentation: { kind: 'markdown', value: completion.documentation } }),
  };
}

/** Offers at a position. A list of citations holds the likeliest only, and is asked for anew with every character. */
export async function completion(
  snapshot: Snapshot,
  { position }: CompletionParams,
  client: Client,
  workspace: Workspace,
): Promise<CompletionItem[] | CompletionList> {
  const offset = toOffset(snapshot.document, position);
  const toItems = (offers: readonly Completion[]): CompletionItem[] => offers.map((offer, i) => toItem(snapshot, offer, i, client));
  const citations = await citationOffers(snapshot.analysis, offset, workspace);
  if (citations) return { isIncomplete: true, items: toItems(citations) };
  const numbers = await paragraphNumberOffers(snapshot.analysis, offset, workspace);
  return toItems(numbers ?? completionsOf(snapshot.analysis, offset, await workspace.usage(snapshot.analysis.resolution.language)));
}
