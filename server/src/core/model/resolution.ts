import type { Body, Language } from '../lexicon/language';
import type { Ending } from '../syntax/ending';
import type { FrontMatter } from '../syntax/frontMatter';
import type { Block } from '../syntax/tree';
import type { Memory } from '../text/remembered';
import type { Span } from '../text/span';

/** The opening of a paragraph: the words that the UN sets in italics. */
export interface Opening extends Span {
  /** The words in lower case with single spaces, without `also`/`further`: `expresses its appreciation`. */
  readonly phrase: string;
  readonly form: 'participle' | 'finite' | 'base' | 'other';
  readonly series: 'also' | 'further' | null;
}

/** A paragraph of the resolution proper: nothing of an annex. */
export interface Paragraph {
  readonly kind: 'preambular' | 'operative' | 'subparagraph' | 'flush';
  readonly block: Block;
  /** `PP3`, `OP12`, `OP12 (b)`, `OP12 (b) (i)`, as delegates say; in a composite resolution `B OP3`. */
  readonly name: string;
  /** The number of an operative paragraph, the value of a subparagraph's mark (`(c)` is 3); null where there is none. */
  readonly number: number | null;
  /** `bis`, `ter` … of a paragraph inserted in negotiation. */
  readonly suffix: string | null;
  readonly opening: Opening | null;
  readonly ending: Ending;
  readonly parent: Paragraph | null;
  readonly children: readonly Paragraph[];
  /** The paragraph opens with “ : it belongs to a quoted, forwarded text. */
  readonly quoted: boolean;
  /** The section heading above it in its part, or null. */
  readonly section: Block | null;
  readonly part: Part;
}

/** One complete text: the whole file, or part A, B … of a composite resolution. */
export interface Part {
  readonly index: number;
  /** `A`, `B` …; null where the resolution is not composite. */
  readonly letter: string | null;
  readonly titles: readonly Block[];
  readonly organ: Block | null;
  readonly headings: readonly Block[];
  /** Unnumbered paragraphs before the operative part, top level only. */
  readonly preamble: readonly Paragraph[];
  /** Operative paragraphs, top level only. */
  readonly operative: readonly Paragraph[];
  /** All paragraphs in the order of the text, subparagraphs and flush text included. */
  readonly paragraphs: readonly Paragraph[];
  readonly adoption: readonly Block[];
  /** A declaration or the like: from this paragraph on (`Adopts the following declaration:`) the forms of a resolution do not bind. Null where there is none. */
  readonly freeFrom: number | null;
  /** What was found out about it since. */
  readonly memory: Memory;
}

/** `[^1]` or `¹` in the text. */
export interface FootnoteMark extends Span {
  readonly label: string;
  /** Stands in a table or is a letter or `*`: its note is a line under the table, never a footnote. */
  readonly ofTable: boolean;
}

export interface Footnote {
  readonly label: string;
  readonly block: Block;
}

/** `paragraph 3 (a) above`, `paragraph 2 of the present resolution`: a reference inside the same text. */
export interface Reference extends Span {
  /** The paragraph that refers. */
  readonly from: Paragraph;
  /** Where the number with its letters stands: `3 (a)`. */
  readonly target: Span;
  /** Null where only letters are written, and those of the paragraph that refers are meant: `subparagraph (b) above`. */
  readonly number: number | null;
  /** The letters from the paragraph inwards, those that are understood included: the second of `3 (a) and (b)` is `b`. */
  readonly letters: readonly string[];
  readonly direction: 'above' | 'below' | 'present';
  /** The paragraph referred to, null where there is none. */
  readonly paragraph: Paragraph | null;
}

/** A part of a cited text: `section II, paragraph 3 (a)`, `annex I`. The span runs from its first word to its last, number and date of the resolution included. */
export interface Provision extends Span {
  readonly section: string | null;
  readonly paragraph: number | null;
  /** `a` and `ii` of `3 (a) (ii)`. */
  readonly letters: readonly string[];
  /** The number of the annex, empty where the text has but one; null where no annex is meant. */
  readonly annex: string | null;
}

/** A number of a resolution or the symbol of a document in the text. */
export interface Citation extends Span {
  readonly symbol: string;
  /** ISO date, null where the text gives none. */
  readonly date: string | null;
  /** The part that is cited; null where it is the whole. */
  readonly provision: Provision | null;
}

/** The meaning of a tree, made in one walk over it. Immutable. */
export interface Resolution {
  readonly language: Language;
  readonly body: Body;
  /** `A/RES/76/299`, `S/RES/1325 (2000)`; null where neither front matter nor title tells. */
  readonly symbol: string | null;
  /** The session it belongs to, 76; a year for the Economic and Social Council; null for special sessions and where nothing tells. */
  readonly session: number | null;
  /** The title without its number, lines joined; null where there is none. */
  readonly title: string | null;
  readonly frontMatter: FrontMatter;
  readonly parts: readonly Part[];
  /** All paragraphs of all parts in the order of the text. */
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly FootnoteMark[];
  readonly footnotes: readonly Footnote[];
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
}
