import type { Analysis } from '../core/model/analysis';
import type { Paragraph, Part } from '../core/model/resolution';
import type { Block, BlockKind } from '../core/syntax/tree';
import { type Span, span } from '../core/text/span';

export interface Annex {
  readonly heading: Block;
  /** The block behind the heading, its title as a rule. */
  readonly next: Block | null;
  readonly span: Span;
}

/** The annexes of a text, each from its heading to where the next one or something else begins; footnotes and notes between are no end. */
export function annexesOf({ text, tree, lexicon }: Analysis): Annex[] {
  const annexes: { heading: Block; next: Block | null; span: Span }[] = [];
  let open = false;
  for (const block of tree.blocks) {
    if (block.kind === 'note' || block.kind === 'footnote' || block.kind === 'table') continue;
    if (block.kind !== 'annex') {
      open = false;
      continue;
    }
    const last = annexes.at(-1);
    if (open && last && !lexicon.annex.test(text.slice(block.start, block.end))) {
      last.next ??= block;
      last.span = span(last.heading.start, block.end);
    } else annexes.push({ heading: block, next: null, span: span(block.start, block.end) });
    open = true;
  }
  return annexes;
}

/** Blocks of one kind that stand one behind the other. */
export function runsOf(blocks: readonly Block[], kind: BlockKind): Block[][] {
  const runs: Block[][] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== kind) return;
    if (blocks[i - 1]?.kind === kind) runs.at(-1)?.push(block);
    else runs.push([block]);
  });
  return runs;
}

/** The stretch of a paragraph and all that belongs to it. */
export function withChildren({ block, children }: Paragraph): Span {
  return span(
    block.start,
    children.reduce((end, child) => Math.max(end, withChildren(child).end), block.end),
  );
}

/** The stretch from the first to the last of some spans; null where there is none. */
export function around(spans: readonly Span[]): Span | null {
  if (!spans.length) return null;
  return span(Math.min(...spans.map(s => s.start)), Math.max(...spans.map(s => s.end)));
}

/** The stretch of a part, from its titles to its adoption lines; null where it is empty. */
export const spanOfPart = ({ titles, organ, headings, paragraphs, adoption }: Part): Span | null =>
  around([...titles, ...(organ ? [organ] : []), ...headings, ...paragraphs.map(p => p.block), ...adoption]);
