import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { type Span, span } from '../../core/text/span';

/** The paragraph that stands last in a paragraph: itself where it has no subparagraphs and no flush text. */
export function lastWithin(paragraph: Paragraph): Paragraph {
  const child = paragraph.children.at(-1);
  return child ? lastWithin(child) : paragraph;
}

/** What goes along when a paragraph moves: itself, its subparagraphs and flush text, and the notes right above it. */
export function extentOf({ text, tree }: Analysis, paragraph: Paragraph): Span {
  let first = tree.blocks.indexOf(paragraph.block);
  let { start } = paragraph.block;
  for (let above = tree.blocks[--first]; above?.kind === 'note' && isRightAbove(text.slice(above.end, start)); above = tree.blocks[--first])
    start = above.start;
  return span(start, lastWithin(paragraph).block.end);
}

const isRightAbove = (blank: string): boolean => /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(blank);
