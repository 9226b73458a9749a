import type { KnownResolution, KnownResolutions } from '../core/citations/known';
import type { Language } from '../core/lexicon/language';
import type { OpeningUsage } from '../core/lexicon/opening/usage';
import type { Provision } from '../core/model/resolution';
import type { Span } from '../core/text/span';

/** A citation in a known text: what it cites, and where. */
export interface CitedIn extends Span {
  readonly symbol: string;
  readonly provision: Provision | null;
  /** The name of the paragraph that it stands in, `PP3`; null outside of all. */
  readonly paragraph: string | null;
}

/** A resolution or draft that can be opened: in an editor, in a folder of the workspace, or in the library. Light: its text is read when it is asked for. */
export interface KnownText {
  readonly uri: string;
  readonly source: 'open' | 'workspace' | 'library';
  /** Null for a draft without a number. */
  readonly symbol: string | null;
  readonly title: string | null;
  /** ISO date of adoption as its own adoption lines or masthead tell it, null where they do not. */
  readonly date: string | null;
  readonly cites: readonly CitedIn[];
}

/** The texts at hand: those open, those of the workspace, those of the library folders. A text that is open counts as it is in the editor. */
export interface Texts {
  /** The texts with that symbol, spaces or not: open ones first, then the workspace's, then the library's. */
  withSymbol(symbol: string): readonly KnownText[];
  /** Every citation of a resolution or document in the texts at hand, in the order of the texts. */
  citing(symbol: string): readonly { readonly text: KnownText; readonly citation: CitedIn }[];
  /** All texts, each once. */
  all(): Iterable<KnownText>;
  /** The text in our format, converted where the file has another; null where it has gone or is none. */
  read(uri: string): Promise<string | null>;
}

/** What is known beyond one file. */
export interface Workspace {
  /** The texts at hand as they are now, open ones at their latest version; while folders are still being read, those that were read so far. */
  texts(): Promise<Texts>;
  /** The shipped index, read when it is first asked for; null where it is not at hand. */
  known(): Promise<KnownResolutions | null>;
  /** How a language uses its openings, read when it is first asked for; null where that is not at hand. */
  usage(language: Language): Promise<OpeningUsage | null>;
}

/** Everything that is known of one resolution, wherever from. */
export interface Acquaintance {
  readonly symbol: string;
  readonly texts: readonly KnownText[];
  readonly known: KnownResolution | null;
}
