import type { Paragraph } from '../../core/model/resolution';
import type { Block } from '../../core/syntax/tree';
import type { Span } from '../../core/text/span';
import type { Token } from './words';

/** What may be aligned with what where the words differ: a footnote never with a paragraph. */
export type Family = 'front-matter' | 'title' | 'organ' | 'heading' | 'prose' | 'table' | 'footnote' | 'adoption' | 'note';

/** One block of a text as it is compared: its words without its number. */
export interface Clause extends Span {
  /** Its place among the clauses of its text. */
  readonly index: number;
  readonly block: Block;
  readonly family: Family;
  /** The paragraph that the block is; null where it is none: a title, a line of an annex. */
  readonly paragraph: Paragraph | null;
  /** `PP3`, `OP12 (b)`; null where delegates have no name for it. */
  readonly name: string | null;
  /** The clause that it is a subparagraph of; null at the top. */
  readonly parent: Clause | null;
  readonly tokens: readonly Token[];
  /** The labels of the footnotes that it refers to, in its order. */
  readonly marks: readonly string[];
  /** The words as they count: without what follows from the neighbours (series words of the opening, the mark at the end, footnote numbers). */
  readonly key: string;
}

/** Words that both have, or that only one has. In a piece that is inserted `base` is null, in one that is deleted `draft` is. */
export interface Piece {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly base: Span | null;
  readonly draft: Span | null;
  /** The change follows from the neighbours: `also` of a series, the stop behind the last paragraph. */
  readonly incidental: boolean;
}

/** What became of a clause. Of a `renumbered` one only the number differs; each of the others may have another number too. */
export type RowKind = 'same' | 'renumbered' | 'moved' | 'changed' | 'movedAndChanged' | 'new' | 'dropped';

/** One clause of the draft beside what it was in the base. */
export interface Row {
  readonly kind: RowKind;
  /** Null where the clause is new. */
  readonly base: Clause | null;
  /** Null where the clause was dropped. */
  readonly draft: Clause | null;
  /** The words of both in their order; with the marks of the blocks they are all there is in either but for blanks. */
  readonly pieces: readonly Piece[];
  /** Words taken over unchanged that name a date or session which the draft has left behind; spans in the draft. */
  readonly stale: readonly Span[];
}

/** Two texts clause by clause, in the order of the draft; what was dropped stands where it stood. */
export interface Comparison {
  readonly base: readonly Clause[];
  readonly draft: readonly Clause[];
  readonly rows: readonly Row[];
}
