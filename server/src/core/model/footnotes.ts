import type { Block, Tree } from '../syntax/tree';
import type { Footnote, FootnoteMark } from './resolution';

const MARK = /\[\^([^\]\s]{1,16})\]|[¹²³⁰⁴-⁹]+/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TABLE_LABEL = /^(?:[a-z]{1,2}|\*+)$/;
const PUNCTUATION = /[,;.:”»)،؛。，；]\s?$/;

export const footnotesOf = (tree: Tree): Footnote[] =>
  tree.blocks.filter(block => block.kind === 'footnote').map(block => ({ label: block.label as string, block }));

/** The footnote marks of a text in its order. `¹` counts where a note of that number exists or it follows punctuation: not in km². */
export function footnoteMarksOf(tree: Tree, footnotes: readonly Footnote[]): FootnoteMark[] {
  const labels = new Set(footnotes.map(f => f.label));
  return tree.blocks
    .filter(block => block.kind !== 'front-matter' && block.kind !== 'note')
    .flatMap(block => marksIn(tree.text, block, labels));
}

function marksIn(text: string, block: Block, labels: ReadonlySet<string>): FootnoteMark[] {
  const from = block.kind === 'footnote' ? block.body.start : block.start;
  const marks: FootnoteMark[] = [];
  for (const m of text.slice(from, block.end).matchAll(MARK)) {
    const start = from + m.index;
    const label = m[1] ?? [...m[0]].map(c => SUPERSCRIPTS.indexOf(c)).join('');
    if (!m[1] && !(labels.has(label) ? !/\bk?m$/.test(text.slice(start - 3, start)) : PUNCTUATION.test(text.slice(start - 2, start))))
      continue;
    marks.push({ start, end: start + m[0].length, label, ofTable: block.kind === 'table' || TABLE_LABEL.test(label) });
  }
  return marks;
}
