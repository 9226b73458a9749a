import type { Analysis } from '../model/analysis';
import type { Paragraph, Part } from '../model/resolution';
import type { Ending } from '../syntax/ending';
import type { Block } from '../syntax/tree';
import { replace } from '../text/textEdit';
import { boundParagraphs, topOf } from './paragraphs';
import type { Detection, Fix } from './rule';

/** The place of a paragraph in the one sentence that a resolution is, which decides how it ends. */
export type EndRole =
  /** The end of a preambular paragraph. */
  | 'preambular'
  /** The end of an operative paragraph that is not the last. */
  | 'operative'
  /** The end of the last operative paragraph, and so of the sentence. */
  | 'last'
  /** An item of a list that another item follows. */
  | 'item'
  /** Text that subparagraphs follow. */
  | 'intro'
  /** Nothing is prescribed: text that flush text, a table, a declaration or the like goes on from. */
  | 'free';

export interface End {
  readonly paragraph: Paragraph;
  readonly role: EndRole;
}

/** The kinds of blocks that stand aside: what follows them follows the paragraph above them. */
const ASIDE: ReadonlySet<Block['kind']> = new Set(['note', 'footnote']);
const MATTER: ReadonlySet<Block['kind']> = new Set(['table', 'other', 'unknown', 'heading', 'title', 'annex', 'organ']);

function followersOf({ tree }: Analysis): Map<Block, Block> {
  const followers = new Map<Block, Block>();
  let last: Block | null = null;
  for (const block of tree.blocks) {
    if (ASIDE.has(block.kind)) continue;
    if (last) followers.set(last, block);
    last = block;
  }
  return followers;
}

function roleOf(paragraph: Paragraph, next: Paragraph | undefined, part: Part, followers: Map<Block, Block>): EndRole {
  const top = topOf(paragraph);
  if (next && topOf(next) === top) {
    if (next.kind === 'flush' || paragraph.kind === 'flush') return 'free';
    return next.parent === paragraph ? 'intro' : 'item';
  }
  if (part.freeFrom === paragraph.block.end) return 'free';
  const follower = followers.get(paragraph.block);
  if (paragraph.ending.mark === ':' && follower && (MATTER.has(follower.kind) || next?.quoted)) return 'free';
  if (top.kind === 'preambular') return 'preambular';
  if (top.kind !== 'operative') return 'free';
  return top === part.operative.at(-1) ? 'last' : 'operative';
}

/** How every paragraph has to end, in the order of the text; none from a declaration on. */
export function endsOf(analysis: Analysis): End[] {
  const followers = followersOf(analysis);
  return analysis.resolution.parts.flatMap(part => {
    const paragraphs = boundParagraphs(part);
    return paragraphs.map((paragraph, i) => ({ paragraph, role: roleOf(paragraph, paragraphs[i + 1], part, followers) }));
  });
}

/** A finding at the end of a paragraph, on its last word where no mark stands there. */
export function atEnd({ ending, block }: Paragraph, text: string): Detection<Ending> {
  if (ending.start < ending.end) return { start: ending.start, end: ending.end, data: ending };
  const words = text.slice(block.body.start, ending.start);
  return { start: block.body.start + words.search(/\S+\s*$/), end: ending.start, data: ending };
}

const WORDS: Readonly<Record<Ending['mark'], string>> = {
  ',': 'with a comma',
  ';': 'with a semicolon',
  '.': 'with a full stop',
  ':': 'with a colon',
  '': 'without a punctuation mark',
  other: 'with another mark',
};

/** `with a comma`, `without a punctuation mark`. */
export const inWords = ({ mark }: Ending): string => WORDS[mark];

const TITLES = { ',': 'End with a comma', ';': 'End with a semicolon', '.': 'End with a full stop', ':': 'End with a colon' } as const;

/** Puts the mark in place of what stands at the end, in the script of the text; null where that is no plain mark. */
export function endWith(wanted: keyof typeof TITLES, { data }: Detection<Ending>, { lexicon }: Analysis): Fix | null {
  if (data.mark === 'other') return null;
  const { comma, semicolon, stop, colon } = lexicon.punctuation;
  const written = { ',': comma, ';': semicolon, '.': stop, ':': colon }[wanted];
  return { title: TITLES[wanted], edits: [replace(data, written)], safe: true };
}
