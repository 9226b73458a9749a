import type { Analysis } from '../../core/model/analysis';
import type { FootnoteMark, Paragraph } from '../../core/model/resolution';
import type { Block, BlockKind } from '../../core/syntax/tree';
import { covers, type Span, span } from '../../core/text/span';
import type { Clause, Family } from './types';
import { MARK_KEY, type Token, tokensIn } from './words';

const FAMILIES: Readonly<Record<BlockKind, Family>> = {
  'front-matter': 'front-matter',
  title: 'title',
  part: 'title',
  organ: 'organ',
  preambular: 'prose',
  operative: 'prose',
  subparagraph: 'prose',
  flush: 'prose',
  heading: 'heading',
  adoption: 'adoption',
  annex: 'heading',
  table: 'table',
  footnote: 'footnote',
  note: 'note',
  other: 'prose',
};

/** The clauses of a text, one for each block, in its order. */
export function clausesOf({ tree, text, resolution }: Analysis): Clause[] {
  const paragraphs = new Map(resolution.paragraphs.map(paragraph => [paragraph.block, paragraph]));
  const clauses = new Map<Paragraph, Clause>();
  const marks = marksIn(tree.blocks, resolution.marks);
  return tree.blocks.map((block, index) => {
    const paragraph = paragraphs.get(block) ?? null;
    const tokens = tokensIn(text, block.body);
    const clause: Clause = {
      start: block.start,
      end: block.end,
      index,
      block,
      family: FAMILIES[block.kind],
      paragraph,
      name: paragraph?.name || null,
      parent: (paragraph?.parent && clauses.get(paragraph.parent)) ?? null,
      tokens,
      marks: marks.get(block) ?? [],
      key: keyOf(text, block, tokens, paragraph),
    };
    if (paragraph) clauses.set(paragraph, clause);
    return clause;
  });
}

/** The labels of the marks in each block. Blocks and marks both come in the order of the text. */
function marksIn(blocks: readonly Block[], marks: readonly FootnoteMark[]): Map<Block, string[]> {
  const found = new Map<Block, string[]>();
  let at = 0;
  for (const { start, label } of marks) {
    while (at < blocks.length && (blocks[at] as Block).end <= start) at++;
    const block = blocks[at];
    if (block) found.set(block, [...(found.get(block) ?? []), label]);
  }
  return found;
}

/** The words as they count when it is asked whether a clause has changed; a bracket or quotation mark before the number is one of them. */
function keyOf(text: string, { start, mark }: Block, tokens: readonly Token[], paragraph: Paragraph | null): string {
  const end = paragraph && endOf(paragraph);
  const opening = paragraph?.opening ?? null;
  const counts = (token: Token): boolean => token.key !== MARK_KEY && !(end && covers(end, token)) && !(opening && covers(opening, token));
  const rest = tokens.filter(counts).map(({ key }) => key);
  return [text.slice(start, mark.start).trim(), opening?.phrase ?? '', ...rest].filter(Boolean).join(' ');
}

/** The mark at the end with the conjunction behind it: they follow from the place in the list. A colon does not. */
export function endOf({ ending }: Paragraph): Span | null {
  if (ending.mark === ':' || ending.mark === 'other') return null;
  return span(ending.start, Math.max(ending.end, ending.conjunction?.end ?? 0));
}
