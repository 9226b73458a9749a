import type { Body, Language } from './language';

/** The name of an organ as its line begins a resolution, without the comma. */
export interface OrganName {
  readonly name: string;
  readonly body: Body;
}

/** What a language's resolutions are made of: data, no behaviour. Patterns match a whole line whose spaces and hyphens are plain ones. */
export interface Lexicon {
  readonly language: Language;
  readonly organs: readonly OrganName[];
  /** A line of the shape of an organ line whose organ is not in the list. */
  readonly organLine: RegExp;
  /** The punctuation marks of this script. */
  readonly punctuation: {
    readonly comma: string;
    readonly semicolon: string;
    readonly stop: string;
    readonly colon: string;
  };
  /** The mark of the first operative paragraph. */
  readonly numberMark: string;
  /** The marks of the levels of subparagraphs, each written as its first one; null where the house style decides. */
  readonly subparagraphMarks: readonly string[] | null;
  /** The opening and the closing mark of a quotation, and those of one inside it, with the space that belongs to them. */
  readonly quotationMarks: { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] };
  readonly adoption: { readonly meeting: RegExp; readonly date: RegExp; readonly vote: RegExp };
  /** First line of an annex. */
  readonly annex: RegExp;
  /** Lines above the title: masthead, session, agenda item, sponsors, the header block of a Model UN draft. */
  readonly masthead: RegExp;
  /** The side of the punctuation on which footnote marks stand. */
  readonly footnoteMark: 'after-punctuation' | 'before-punctuation';
  /**
   * References to paragraphs of the same text: the groups `list` (numbers and letters), `where` (the words that tell where), `before` and
   * `behind` (a section named on either side); null where the language has no pattern yet.
   */
  readonly reference: RegExp | null;
  /** Whether an opening begins with a capital letter. */
  readonly capitalOpenings: boolean;
}
