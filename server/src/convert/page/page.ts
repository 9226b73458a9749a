import type { Language } from '../../core/lexicon/language';
import type { BlockKind } from '../../core/syntax/tree';
import type { Span } from '../../core/text/span';

/** Words that look alike. A line end in them is one that is printed. */
export interface Run {
  readonly words: string;
  readonly italic?: true;
  /** In italics because of asterisks in the text, not as an opening. */
  readonly emphasized?: true;
  /** Not yet agreed: it stands in square brackets. */
  readonly bracketed?: true;
  /** It is bracketed, and the brackets name who proposes it. */
  readonly attributed?: true;
  /** Set above the line, as the brackets around footnote marks are in some languages. */
  readonly raised?: true;
  /** The symbol of the resolution or document that the words cite; only where it is asked for. */
  readonly cites?: string;
  /** A footnote mark: the label of its note. `words` is then what is printed. */
  readonly note?: string;
}

/** What is printed of one block of the text, with the place that it comes from. */
export interface PageBlock extends Span {
  readonly kind: Exclude<BlockKind, 'front-matter' | 'footnote' | 'note'> | 'masthead' | 'subtitle' | 'annex-heading';
  /** 0 for paragraphs, 1… for subparagraphs; of headings how far they are from a section, 0 for one. */
  readonly level: number;
  /** The mark as it is printed: `1.`, `(a)`, `76/299.`, `A`; null where there is none. */
  readonly label: string | null;
  readonly runs: readonly Run[];
  /** It is ordinary text, whatever its first words look like: a backslash stands before them. */
  readonly escaped?: true;
  /** The cells of a table, row by row; the first row heads the columns where a line of dashes parts it from the others. */
  readonly table?: { readonly head: readonly Cell[] | null; readonly rows: readonly (readonly Cell[])[] };
}

export type Cell = readonly Run[];

/** A footnote as it stands below the text. */
export interface PageNote extends Span {
  readonly label: string;
  readonly runs: readonly Run[];
  /** How many marks lead to it. */
  readonly marks: number;
}

/** The lines above the title, as far as the text and its front matter tell them. */
export interface Masthead {
  readonly organization: string;
  readonly organ: string | null;
  /** An organ that reports to that one, and whose document this is. */
  readonly subsidiary: string | null;
  readonly symbol: string | null;
  /** `Distr.: General`, `Original: English`. */
  readonly distribution: readonly string[];
  readonly session: string | null;
  readonly agendaItem: string | null;
  /** Who submits the draft, with the kind of document: `Chile and Fiji: draft resolution`. */
  readonly sponsors: string | null;
  /** `Resolution adopted by the General Assembly on 28 July 2022`. */
  readonly adopted: string | null;
}

/** A resolution as it is printed. */
export interface Page {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The title without its number; null where there is none. */
  readonly title: string | null;
  /** Null where the text has a masthead of its own. */
  readonly masthead: Masthead | null;
  readonly blocks: readonly PageBlock[];
  readonly notes: readonly PageNote[];
}
