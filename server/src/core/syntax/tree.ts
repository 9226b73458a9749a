import type { Language } from '../lexicon/language';
import type { Piece } from '../text/piece';
import type { Span } from '../text/span';
import type { ShapedLine } from './chunks';
import type { FrontMatter } from './frontMatter';
import type { Series } from './marks';

/** What a block is; see docs/language.md for how each is recognized. */
export type BlockKind =
  | 'front-matter'
  | 'title'
  | 'part'
  | 'organ'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'flush'
  | 'heading'
  | 'adoption'
  | 'annex'
  | 'table'
  | 'footnote'
  | 'note'
  | 'other';

/** One block of the text, without the blank space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The mark as written: `1.`, `(a)`, `76/299.`, `A`, the name of a footnote; null where there is none. */
  readonly label: string | null;
  /** Where the mark stands; an empty span at the start of the block where there is none. */
  readonly mark: Span;
  /** What follows the mark and the space behind it, to the end of the block. */
  readonly body: Span;
  /** 0 for paragraphs, 1… for subparagraphs. */
  readonly level: number;
  /** What the mark counts: `3.` and `(c)` are 3, `(iv)` is 4; null where nothing is counted. */
  readonly value: number | null;
  /** The series that the mark belongs to, found from the run of its siblings. */
  readonly series: Series | null;
  /** Its text, with what was found out about it. */
  readonly piece: Piece;
  /** `bis`, `ter` … of a paragraph inserted in negotiation. */
  readonly suffix: string | null;
}

/** A stretch between blocks: blank lines, indentation, line ends, a byte order mark. */
export interface Blank extends Span {
  readonly kind: 'blank';
}

/** The tree of a file: its nodes lie one behind the other and cover the text from the first unit to the last. */
export interface Tree {
  readonly text: string;
  /** What its lines look like, each by itself. */
  readonly lines: readonly ShapedLine[];
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  readonly nodes: readonly (Block | Blank)[];
  readonly blocks: readonly Block[];
}
