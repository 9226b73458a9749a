import type { Paragraph, Part } from '../model/resolution';
import type { Span } from '../text/span';

/** The paragraphs of a part that the forms of a resolution bind: those before a declaration begins. */
export const boundParagraphs = (part: Part): readonly Paragraph[] => bound(part, part.paragraphs);

/** The operative paragraphs, top level only, that the forms of a resolution bind. */
export const boundOperative = (part: Part): readonly Paragraph[] => bound(part, part.operative);

/** The preambular paragraphs, top level only, that the forms of a resolution bind. */
export const boundPreamble = (part: Part): readonly Paragraph[] => bound(part, part.preamble);

const bound = ({ freeFrom }: Part, paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  freeFrom === null ? paragraphs : paragraphs.filter(paragraph => paragraph.block.start < freeFrom);

/** The preambular or operative paragraph that a paragraph belongs to; itself where it is one. */
export function topOf(paragraph: Paragraph): Paragraph {
  let top = paragraph;
  while (top.parent) top = top.parent;
  return top;
}

/** The opening of a paragraph, or its first word where it has none. */
export function firstWordsOf({ opening, block }: Paragraph, text: string): Span {
  if (opening) return opening;
  const word = /[^\s“"«]\S*/.exec(text.slice(block.body.start, block.body.end));
  if (!word) return block;
  const start = block.body.start + word.index;
  return { start, end: start + word[0].length };
}

/** Paragraphs in the order of the text, cut where the section heading above them changes. */
export function bySection(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const sections: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const open = sections.at(-1);
    if (open && open[0]?.section === paragraph.section) open.push(paragraph);
    else sections.push([paragraph]);
  }
  return sections;
}
