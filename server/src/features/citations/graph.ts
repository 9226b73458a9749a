import { citedFormOf } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import { officialPageOf } from '../../core/citations/symbols';
import type { KnownText } from '../../workspace/texts';
import { type AtHand, citedUnder, dateOf, titleOf } from './acquaintance';
import { addressOfText, openingAddressOf } from './address';

/** A text, or something that texts cite. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly source: KnownText['source'] | 'index' | 'unknown';
  readonly organ: string;
  readonly target: string | null;
  readonly link: string | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** As much of a title as names a draft. */
const LABEL = 40;

const idOf = ({ symbol, uri }: KnownText): string => (symbol === null ? uri : keyOf(symbol));

/**
 * Who cites whom: the texts of the workspace, the resolutions and decisions that they cite, and the texts of the library that cite them.
 * Reports and other documents are in it only where their texts are at hand.
 */
export function citationGraphOf(hand: AtHand, showsResolutions: boolean): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const all = [...hand.texts.all()];
  const own = all.filter(({ source }) => source !== 'library');
  const nodes = new Map<string, GraphNode>();
  for (const text of own) nodes.set(idOf(text), nodeOfText(text, hand, showsResolutions));
  const citing = all.filter(text => text.source === 'library' && text.cites.some(({ symbol }) => nodes.has(keyOf(symbol))));
  for (const { symbol } of own.flatMap(({ cites }) => cites)) {
    if (nodes.has(keyOf(symbol))) continue;
    const node = nodeOfSymbol(symbol, hand, showsResolutions);
    if (node) nodes.set(keyOf(symbol), node);
  }
  for (const text of citing) if (!nodes.has(idOf(text))) nodes.set(idOf(text), nodeOfText(text, hand, showsResolutions));
  return { nodes: [...nodes.values()], edges: edgesBetween(nodes, all) };
}

function edgesBetween(nodes: ReadonlyMap<string, GraphNode>, texts: readonly KnownText[]): GraphEdge[] {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const from = idOf(text);
    if (!nodes.has(from)) continue;
    const cited = counts.get(from) ?? new Map<string, number>();
    counts.set(from, cited);
    for (const { symbol } of text.cites) {
      const to = keyOf(symbol);
      if (to !== from && nodes.has(to)) cited.set(to, (cited.get(to) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([from, cited]) => Array.from(cited, ([to, count]) => ({ from, to, count })));
}

function nodeOfText(text: KnownText, { texts }: AtHand, showsResolutions: boolean): GraphNode {
  const { symbol, title, date, source } = text;
  const form = symbol === null ? null : citedFormOf(symbol);
  return {
    id: idOf(text),
    label: form?.number ?? title?.slice(0, LABEL) ?? 'Draft',
    title,
    date,
    source,
    organ: form?.organ ?? 'Drafts',
    target: addressOfText(text, texts, showsResolutions),
    link: symbol === null ? null : officialPageOf(symbol, 'en'),
  };
}

function nodeOfSymbol(symbol: string, hand: AtHand, showsResolutions: boolean): GraphNode | null {
  const { kind, organ, number } = citedFormOf(symbol);
  const cited = citedUnder(symbol, hand);
  if (kind === 'document' && cited.texts.length === 0) return null;
  return {
    id: keyOf(symbol),
    label: number,
    title: titleOf(cited),
    date: dateOf(cited),
    source: cited.texts[0]?.source ?? (cited.known ? 'index' : 'unknown'),
    organ,
    target: openingAddressOf(cited, hand.texts, showsResolutions),
    link: officialPageOf(symbol, 'en'),
  };
}
