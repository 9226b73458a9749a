import type { Body, Language } from './language';

/** The name of an organ as its line begins a resolution, without the comma. */
export interface OrganName {
  readonly name: string;
  readonly body: Body;
}

/** What a language's resolutions are made of: data and patterns, no behaviour. Patterns are anchored by whoever uses them. */
export interface Lexicon {
  readonly language: Language;
  readonly organs: readonly OrganName[];
  /** An organ line that is not in the list: anchored, matches the whole line. */
  readonly organLine: RegExp;
  /** The punctuation marks of this script, the plain one first. */
  readonly punctuation: {
    readonly comma: string;
    readonly semicolon: string;
    readonly stop: string;
    readonly colon: string;
  };
  /** Whole-line patterns of the adoption lines. */
  readonly adoption: { readonly meeting: RegExp; readonly date: RegExp; readonly vote: RegExp };
  /** First line of an annex, whole line. */
  readonly annex: RegExp;
  /** Where footnote marks stand. */
  readonly footnoteMark: 'after-punctuation' | 'before-punctuation';
}
