import type { CitationEdge, CitationGraph, CitationNode } from '../../../server/src/protocol/requests';

/** What the user wants to see of the graph. */
export interface Filter {
  /** Words that the number or the title of a text must have. */
  readonly words: string;
  /** Organs whose texts are left out. */
  readonly hidden: readonly string[];
}

/** The texts of the organs that are not hidden and have the words, with those that they cite or are cited by, and the citations among them. */
export function seenOf({ nodes, edges }: CitationGraph, { words, hidden }: Filter): CitationGraph {
  const ofOrgans = new Map(nodes.filter(({ organ }) => !hidden.includes(organ)).map(node => [node.id, node]));
  const among = edges.filter(({ from, to }) => ofOrgans.has(from) && ofOrgans.has(to));
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { nodes: [...ofOrgans.values()], edges: among };
  const found = new Set([...ofOrgans.values()].filter(node => hasAll(node, wanted)).map(({ id }) => id));
  const between = among.filter(({ from, to }) => found.has(from) || found.has(to));
  const seen = new Set([...found, ...between.flatMap(({ from, to }) => [from, to])]);
  return { nodes: [...ofOrgans.values()].filter(({ id }) => seen.has(id)), edges: between };
}

function hasAll({ id, label, title }: CitationNode, words: readonly string[]): boolean {
  const text = `${id} ${label} ${title ?? ''}`.toLowerCase();
  return words.every(word => text.includes(word));
}

/** The ids of the texts that one cites, and of those that cite it. */
export const neighboursOf = (edges: readonly CitationEdge[], id: string): { cites: string[]; citedBy: string[] } => ({
  cites: edges.filter(({ from }) => from === id).map(({ to }) => to),
  citedBy: edges.filter(({ to }) => to === id).map(({ from }) => from),
});
