import { type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { symbolsOf } from '../../features/symbols';
import type { OutlineSymbol } from '../../features/types';
import type { Client } from '../client';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshots';

/** The protocol has the kinds of programs only; these are told apart by their icons. */
const KIND: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  part: SymbolKind.Package,
  organ: SymbolKind.Interface,
  preamble: SymbolKind.Namespace,
  section: SymbolKind.Module,
  paragraph: SymbolKind.Method,
  subparagraph: SymbolKind.Property,
  proposal: SymbolKind.Operator,
  adoption: SymbolKind.Event,
  annex: SymbolKind.Module,
  footnotes: SymbolKind.Array,
  footnote: SymbolKind.Constant,
};

const toSymbol = ({ document }: Snapshot, symbol: OutlineSymbol): Omit<DocumentSymbol, 'children'> => ({
  name: symbol.name,
  detail: symbol.detail,
  kind: KIND[symbol.kind],
  range: toRange(document, symbol.span),
  selectionRange: toRange(document, symbol.selection),
});

const toTree = (snapshot: Snapshot, symbol: OutlineSymbol): DocumentSymbol => ({
  ...toSymbol(snapshot, symbol),
  children: symbol.children.map(child => toTree(snapshot, child)),
});

function toList(snapshot: Snapshot, symbol: OutlineSymbol, container?: OutlineSymbol): SymbolInformation[] {
  const { document } = snapshot;
  const { name, kind, range } = toSymbol(snapshot, symbol);
  const own = { name, kind, location: { uri: document.uri, range }, ...(container && { containerName: container.name }) };
  return [own, ...symbol.children.flatMap(child => toList(snapshot, child, symbol))];
}

/** The outline, nested; flat for a client that knows no nesting. */
export function symbols(snapshot: Snapshot, _params: DocumentSymbolParams, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const outline = symbolsOf(snapshot.analysis);
  return client.nestedSymbols ? outline.map(symbol => toTree(snapshot, symbol)) : outline.flatMap(symbol => toList(snapshot, symbol));
}
