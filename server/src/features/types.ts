import type { Span } from '../core/text/span';
import type { TextEdit } from '../core/text/textEdit';

/** One offer of completion: what is shown, what it puts in place of `replaces`, and how it ranks. */
export interface Completion {
  readonly label: string;
  readonly kind: 'opening' | 'number' | 'mark' | 'footnote' | 'organ' | 'front-matter' | 'rule' | 'snippet' | 'citation' | 'paragraph';
  readonly replaces: Span;
  readonly text: string;
  /** What an editor holds against the characters that are replaced, where that is not the label. */
  readonly filter?: string;
  /** `text` holds `$1`, `${2:word}` in LSP snippet syntax; `plainText` is for clients without snippets. */
  readonly isSnippet?: boolean;
  readonly plainText?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Lower comes first; ties in the order of the list. */
  readonly rank: number;
}

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** A jump: the words jumped from, the whole of what is jumped to, and the part of it to select. */
export interface Definition {
  readonly origin: Span;
  readonly target: Span;
  readonly selection: Span;
}

export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind:
    | 'title'
    | 'part'
    | 'organ'
    | 'preamble'
    | 'section'
    | 'paragraph'
    | 'subparagraph'
    | 'proposal'
    | 'adoption'
    | 'annex'
    | 'footnotes'
    | 'footnote';
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

export interface Fold extends Span {
  readonly kind: 'region' | 'comment' | null;
}

export const TOKEN_TYPES = [
  'opening',
  'number',
  'organ',
  'title',
  'heading',
  'footnoteMark',
  'citation',
  'reference',
  'adoption',
  'note',
  'bracket',
  'proposer',
  'emphasis',
] as const;
export const TOKEN_MODIFIERS = ['preambular', 'operative', 'definition'] as const;

export interface SemanticToken extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

export interface DocumentLink extends Span {
  readonly target: string;
  readonly tooltip: string;
}

/** A quick fix or refactoring as the editor shows it. */
export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll' | 'refactor' | 'refactor.rewrite';
  readonly edits: readonly TextEdit[];
  /** Ids of the rules whose findings it mends. */
  readonly rules: readonly string[];
  readonly preferred: boolean;
}

/** Counts for the status bar. */
export interface Statistics {
  readonly words: number;
  readonly preambular: number;
  readonly operative: number;
  /** What is not agreed: brackets, inner ones too, notes in brackets, and paragraphs inserted as `3 bis.`. */
  readonly proposals: number;
}

/** A refusal with its reason, for the user. */
export interface Refusal {
  readonly reason: string;
}

/** An occurrence of the object under the cursor; `definition` where it is the note or the paragraph itself. */
export interface Highlight extends Span {
  readonly definition: boolean;
}

/** What a rename starts from: the characters that are replaced and what they say now. */
export interface RenameTarget {
  readonly span: Span;
  readonly placeholder: string;
}

/** A new footnote: the edits that make it, and where its note is to be typed, as an offset into the text after the edits. */
export interface FootnoteInsertion {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/** A paragraph by the name that delegates use (`OP12 (b)`), for pickers and for the clipboard. */
export interface NamedParagraph {
  readonly name: string;
  /** Its first words. */
  readonly words: string;
  readonly span: Span;
}
