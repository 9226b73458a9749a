import type { Body } from '../lexicon/language';

/** How much a finding matters, what matters most first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Whether `a` matters less than `b`. */
export const isLighter = (a: Severity, b: Severity): boolean => SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);

/** Severities by the id of a rule or the name of a family; `off` switches it off. A rule's own key goes before its family's. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What a house makes of openings, each as it stands at the head of a paragraph: `Viewing with favour`, `Hopes`. */
export interface Phrases {
  /** Openings of preambular paragraphs beside those that grammar and lexicon know. */
  readonly preambular: readonly string[];
  /** The same of operative paragraphs. */
  readonly operative: readonly string[];
  /** Openings that it leaves to some bodies. */
  readonly restricted: readonly string[];
  /** The bodies that it leaves them to, by the names that the front matter uses. */
  readonly restrictedTo: readonly string[];
}

export const NO_PHRASES: Phrases = { preambular: [], operative: [], restricted: [], restrictedTo: [] };

/** A house style. Data only: which rules are on, how severe they are, which shapes the marks have. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly body: Body;
  /** Departures from the rules' own severities. */
  readonly severity: Severities;
  readonly shapes: {
    /** The marks of the levels of subparagraphs, outermost first, each written as its first one: `(a)`, `(i)`, `a.`, `i.`. */
    readonly subparagraphMarks: readonly string[];
    /** The ends of a subparagraph that are right. */
    readonly subparagraphEnds: readonly string[];
    /** Whether a subparagraph begins with a capital letter; with a small one where it does not. */
    readonly subparagraphCapital: boolean;
    /** Whether the resolution has a title of its own. */
    readonly title: boolean;
  };
  readonly phrases: Phrases;
}
