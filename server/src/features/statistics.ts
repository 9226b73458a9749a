import type { Analysis } from '../core/model/analysis';
import { proposalsOf } from '../core/rules/negotiation/proposals';
import type { BlockKind } from '../core/syntax/tree';
import type { Statistics } from './types';

/** What is not part of the text of the resolution. */
const ASIDE: ReadonlySet<BlockKind> = new Set(['front-matter', 'note', 'footnote']);
/** Han is written without spaces and counted by the character. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’‑./-])*/gu;
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/g;

/** The counts of the status bar: words without front matter, drafters' notes and footnotes, paragraphs of the first level, and what is not agreed. */
export function statisticsOf(analysis: Analysis): Statistics {
  const { text, tree, resolution } = analysis;
  let words = 0;
  for (const block of tree.blocks) {
    if (ASIDE.has(block.kind)) continue;
    words += text.slice(block.start, block.end).replace(FOOTNOTE_MARK, ' ').match(WORD)?.length ?? 0;
  }
  const count = (of: 'preamble' | 'operative'): number => resolution.parts.reduce((sum, part) => sum + part[of].length, 0);
  return { words, preambular: count('preamble'), operative: count('operative'), proposals: proposalsOf(analysis).length };
}
