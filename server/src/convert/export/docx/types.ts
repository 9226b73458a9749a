/** What a run looks like: the opening of a paragraph, words in italics, a raised mark that is no footnote of Word's, a backslash that is not printed. */
export type Look = 'plain' | 'opening' | 'italic' | 'mark' | 'escape';

/** A piece of a paragraph that is inserted and deleted as a whole: a word, a blank, a line break, the mark of a footnote. */
export interface Atom {
  readonly kind: 'text' | 'break' | 'tab' | 'note';
  readonly text: string;
  readonly look: Look;
  /** The footnote behind the mark; null for all else. */
  readonly note: Note | null;
}

/** A footnote at its first mark. */
export interface Note {
  /** The mark where Word does not count it itself: `*`, a number out of the order. */
  readonly custom: string | null;
  readonly words: readonly Atom[];
}

/** The place of a paragraph in a list that Word counts. */
export interface Counted {
  /** The list, from 1. */
  readonly list: number;
  /** Its level, from 0. */
  readonly level: number;
}

/** How a paragraph is set. */
export interface Setting {
  /** The id of its style. */
  readonly style: string;
  readonly counted: Counted | null;
  readonly onNewPage: boolean;
}

/** A paragraph of the document. */
export interface Paragraph extends Setting {
  readonly is: 'paragraph';
  readonly words: readonly Atom[];
}

/** A table of the document: rows of cells of words. */
export interface Table {
  readonly is: 'table';
  readonly rows: readonly (readonly (readonly Atom[])[])[];
}

/** What stands in the place of one block of the text, or of blocks on consecutive lines. */
export type Unit = (Paragraph | Table) & {
  /** Where in the text it begins: what the alignment with a base knows it by. */
  readonly start: number;
};
