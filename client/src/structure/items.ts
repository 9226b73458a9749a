import * as vscode from 'vscode';

/** A part of the resolution in the view. */
export interface ParagraphItem {
  readonly uri: vscode.Uri;
  readonly symbol: vscode.DocumentSymbol;
  readonly parent: ParagraphItem | null;
  /** Tells it from the others of its text by its first words, whatever its number and its line are now. */
  readonly id: string;
}

/** The kinds that the server gives to paragraphs and subparagraphs. */
const PARAGRAPHS: ReadonlySet<vscode.SymbolKind> = new Set([vscode.SymbolKind.Method, vscode.SymbolKind.Property]);

export const isParagraph = ({ symbol }: ParagraphItem): boolean => PARAGRAPHS.has(symbol.kind);

/** What an item holds, without brackets that are not agreed: these have a view of their own. */
export const childrenOf = (item: ParagraphItem): ParagraphItem[] => itemsOf(item.uri, item.symbol.children, item);

export function itemsOf(uri: vscode.Uri, symbols: readonly vscode.DocumentSymbol[], parent: ParagraphItem | null): ParagraphItem[] {
  const alike = new Map<string, number>();
  return symbols
    .filter(({ kind }) => kind !== vscode.SymbolKind.Operator)
    .map(symbol => {
      const words = symbol.detail || symbol.name;
      const nth = (alike.get(words) ?? 0) + 1;
      alike.set(words, nth);
      return { uri, symbol, parent, id: `${parent?.id ?? uri.toString()}/${words}#${nth}` };
    });
}

/** The symbols of a text as it is now, as the outline has them. */
export const symbolsOf = async (uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)) ?? [];

/** An item of the tree as the text is now, which may have changed since the tree was drawn; undefined where it is gone. */
export async function currentItem({ uri, id }: ParagraphItem): Promise<ParagraphItem | undefined> {
  const found = (items: readonly ParagraphItem[]): ParagraphItem | undefined => {
    for (const item of items) {
      if (item.id === id) return item;
      const inner = id.startsWith(item.id) ? found(childrenOf(item)) : undefined;
      if (inner) return inner;
    }
    return undefined;
  };
  return found(itemsOf(uri, await symbolsOf(uri), null));
}

/** The innermost item at a position. */
export function itemAt(items: readonly ParagraphItem[], at: vscode.Position): ParagraphItem | undefined {
  const item = items.find(({ symbol }) => symbol.range.contains(at));
  return item && (itemAt(childrenOf(item), at) ?? item);
}

/** The editor with the text of an item; the tree keeps the focus, but for what the user goes on to write. */
export const editorOf = ({ uri }: ParagraphItem, preserveFocus = true): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(uri, { preserveFocus });

/** An item by its name and its first words. A click goes there. */
export function toTreeItem(item: ParagraphItem): vscode.TreeItem {
  const { symbol, uri, id } = item;
  const state = childrenOf(item).length > 0 ? stateOf(item) : vscode.TreeItemCollapsibleState.None;
  const shown = new vscode.TreeItem(symbol.name, state);
  shown.id = id;
  shown.description = symbol.detail;
  shown.tooltip = symbol.detail;
  shown.contextValue = isParagraph(item) ? (symbol.kind === vscode.SymbolKind.Property ? 'subparagraph' : 'paragraph') : 'part';
  shown.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Paragraph'),
    arguments: [
      uri,
      { selection: new vscode.Range(symbol.selectionRange.start, symbol.selectionRange.start) } satisfies vscode.TextDocumentShowOptions,
    ],
  };
  return shown;
}

const stateOf = (item: ParagraphItem): vscode.TreeItemCollapsibleState =>
  isParagraph(item) ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
