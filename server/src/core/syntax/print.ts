import type { Tree } from './tree';

/** The text of the tree, byte for byte, put together from its nodes. */
export const printTree = (tree: Tree): string => tree.nodes.map(node => tree.text.slice(node.start, node.end)).join('');
