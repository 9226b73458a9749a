/**
 * Where the italics of an opening end, learnt from texts: a tree of words from the head on. A number is the length of the opening in
 * words, for every text that comes as far as this node and no deeper; `''` holds it where the node has children, and a node without
 * one leaves the answer of its parent. The length may lie behind the node: `noting with` says 3.
 */
export interface OpeningTrie {
  readonly [word: string]: number | OpeningTrie;
}

/** A length in words, and how many words the answer rests on. */
export interface TrieAnswer {
  readonly length: number;
  readonly depth: number;
}

/**
 * The answer of the deepest node that has one; null where the first word is in none of the tries. At the same depth a later trie has the
 * last word: the first is what all bodies do, the next what one body does otherwise.
 */
export function lengthIn(tries: readonly OpeningTrie[], steps: readonly string[]): TrieAnswer | null {
  let nodes: readonly (number | OpeningTrie)[] = tries;
  let length = 0;
  let depth = 0;
  for (const step of steps) {
    nodes = nodes.flatMap(node => childOf(node, step) ?? []);
    if (nodes.length === 0) break;
    if (step !== ',') depth++;
    for (const node of nodes) length = answerOf(node) ?? length;
  }
  return length === 0 ? null : { length, depth };
}

const childOf = (node: number | OpeningTrie, step: string): number | OpeningTrie | undefined =>
  typeof node !== 'number' && Object.hasOwn(node, step) ? node[step] : undefined;

const answerOf = (node: number | OpeningTrie): number | undefined => {
  const answer = typeof node === 'number' ? node : node[''];
  return typeof answer === 'number' ? answer : undefined;
};
