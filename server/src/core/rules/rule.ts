import type { Language } from '../lexicon/language';
import type { Analysis } from '../model/analysis';
import type { Directives } from '../model/directives';
import type { Severity } from '../profiles/profile';
import type { BlockKind } from '../syntax/tree';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Cues } from './cues';
import type { Family } from './families';
import type { Words } from './words';

/** What a rule saw: where, and the facts that its message and its fix are made of. */
export interface Detection<Data> extends Span {
  readonly data: Data;
  /** Where this one weighs less than the rule does. */
  readonly severity?: Severity;
  /** Another place that explains this one. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A repair: what it does in a few words (the name of the quick fix), and the edits. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it may be made without a person looking at it (`--fix`, fix all). */
  readonly safe: boolean;
}

/** A rule of drafting. One file exports one frozen object of this shape; its page, its settings and its tests follow from it. */
export interface Rule<Data = unknown> {
  /** Kebab-case by the thing checked. */
  readonly id: string;
  readonly family: Family;
  /** One line, for tables. */
  readonly summary: string;
  /** Why the rule is there, with its source and figures. */
  readonly why: string;
  /** How to mend a finding by hand. */
  readonly remedy: string;
  /** What the rule lets pass. */
  readonly exceptions?: string;
  readonly severity: Severity;
  /** The languages whose texts it can judge; all of them where absent. */
  readonly languages?: readonly Language[];
  readonly examples: {
    /** Whole texts without a finding of this rule. */
    readonly good: readonly string[];
    /** Whole texts with exactly one. */
    readonly bad: readonly string[];
  };
  /** What is wrong in a text. A rule has this, `find` or `review`. */
  detect?(analysis: Analysis): Iterable<Detection<Data>>;
  /**
   * What is wrong in the words of one block, at offsets from the start of the block; the check adds that start. Must be a pure function
   * of the words: it is asked once for each block that changed, which is what keeps a hundred rules fast.
   * `cued` says where the cues of the rule stand in the block, in order.
   */
  find?(words: Words, cued: readonly number[]): Iterable<Detection<Data>>;
  /** What is wrong with the notes that silence rules, asked when all other rules have spoken. */
  review?(directives: Directives, analysis: Analysis): Iterable<Detection<Data>>;
  /** What a block holds wherever `find` has something to say of it. A test holds it to that. */
  readonly cues?: Cues;
  /** The kinds of blocks that `find` is shown; those of paragraphs where absent. Annexes are never shown. */
  readonly within?: readonly BlockKind[];
  /** What is wrong, why, and what to do. */
  message(data: Data): string;
  fix?(detection: Detection<Data>, analysis: Analysis): Fix | null;
}

/** A finding as it leaves the checker. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: Fix;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** Keeps the type of the data between the parts of a rule and forgets it outside. */
export const defineRule = <Data>(rule: Rule<Data>): Rule => Object.freeze(rule) as unknown as Rule;
