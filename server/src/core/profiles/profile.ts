import type { Body } from '../lexicon/language';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A house style. Data only: which rules are on, how severe they are, which shapes the marks have. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly body: Body;
  /** Departures from a rule's own severity; `off` switches it off. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  readonly shapes: {
    /** The marks of the levels of subparagraphs, outermost first, each written as its first one: `(a)`, `(i)`, `a.`, `i.`. */
    readonly subparagraphMarks: readonly string[];
    /** The ends of a subparagraph that are right. */
    readonly subparagraphEnds: readonly string[];
    /** Whether the resolution has a title of its own. */
    readonly title: boolean;
  };
}
