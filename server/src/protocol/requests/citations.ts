import { type DocumentParams, type Position, type PositionParams, type Range, request } from './wire';

/** Whether a text, wherever it comes from, reads as a resolution. */
export const LooksLikeResolutionRequest = request<{ text: string }, boolean>('rapporteur/looksLikeResolution');

/**
 * What is known of what is cited: its text can be opened, the index has its title and date, nothing is known of a resolution or decision; `document`
 * for reports and the like, which have their official page only; `wrong` where the checks have something against the citation.
 */
export type CitationState = 'at-hand' | 'index' | 'unknown' | 'document' | 'wrong';

/** A place that a citation stands at. */
export interface CitationPlace {
  uri: string;
  range: Range;
  /** The paragraph that it stands in, `PP3`; null outside of all. */
  paragraph: string | null;
}

/** A resolution, decision or document that is cited, and where. */
export interface CitedResolution {
  symbol: string;
  title: string | null;
  /** ISO date; null where it is not known. */
  date: string | null;
  state: CitationState;
  /** What is wrong, in the words of the findings. */
  problems: string[];
  /** What opens it: a file or a document of `RESOLUTION_SCHEME`; null where only the official page is left. */
  target: string | null;
  /** The official page. */
  link: string;
  places: CitationPlace[];
}

/** What is cited of one organ, in the order of the symbols. */
export interface CitedOrgan {
  /** `General Assembly`, `Security Council`; `Documents` for what is no resolution or decision. */
  name: string;
  cited: CitedResolution[];
}

/** A text, or what texts cite, as a node of the graph of citations. */
export interface CitationNode {
  /** Its symbol, or the address of a draft without one. */
  id: string;
  /** The number as texts cite it, `76/299`; the first words of the title of a draft without one. */
  label: string;
  title: string | null;
  date: string | null;
  /** Where its text lies; `index` where only its title is known. */
  source: 'open' | 'workspace' | 'library' | 'index' | 'unknown';
  /** The name of its organ, as in `CitedOrgan`. */
  organ: string;
  /** What opens it, as in `CitedResolution`. */
  target: string | null;
  link: string | null;
}

/** One text cites another, at so many places. */
export interface CitationEdge {
  from: string;
  to: string;
  count: number;
}

export interface CitationGraph {
  nodes: CitationNode[];
  edges: CitationEdge[];
}

/** A resolution that a search has found. */
export interface ResolutionHit {
  symbol: string;
  title: string | null;
  /** ISO date; null where it is not known. */
  date: string | null;
  source: 'open' | 'workspace' | 'library' | 'index';
  /** The citation as the house style of the text wants it, made for the place: with `resolution` before the number where that is not written yet. */
  insertText: string;
}

/** The text of a resolution, or what is known of it, as the client shows it. */
export interface ResolutionContent {
  text: string;
  /** `un-resolution` for a text, `markdown` for a card. */
  languageId: string;
}

/**
 * What a text cites, by organ, what is wrong first; without a text, what all texts of the workspace cite together. Where a citation leads to
 * is in the answer; the findings of a text count only where it is open.
 */
export const CitationsRequest = request<Partial<DocumentParams>, CitedOrgan[]>('rapporteur/citations');

/** Who cites whom: the texts of the workspace, what they cite, and the texts of the library that cite them. */
export const CitationGraphRequest = request<object, CitationGraph>('rapporteur/citationGraph');

/** The citation at a position, or the resolution itself where the position is in its title; null elsewhere. */
export const CitationAtRequest = request<PositionParams, { symbol: string; link: string; title: string | null } | null>(
  'rapporteur/citationAt',
);

/** The resolutions whose number begins with the query, or whose title has its words; the likeliest first, none for a query without words. */
export const SearchResolutionsRequest = request<Partial<PositionParams> & { query: string }, ResolutionHit[]>(
  'rapporteur/searchResolutions',
);

/**
 * The content of a document of `RESOLUTION_SCHEME`. Its address is the symbol without spaces behind a slash, with `.unres` for a text and `.md` for
 * a card; the query holds the address of the file of the text. Null where nothing is known of it any more.
 */
export const ResolutionRequest = request<{ uri: string }, ResolutionContent | null>('rapporteur/resolution');

/** The scheme of read-only documents: texts of the library, and cards of what the index knows. */
export const RESOLUTION_SCHEME = 'rapporteur-resolution';

/** A client that shows documents of `RESOLUTION_SCHEME`, and has the commands of the code lens, says so in its experimental capabilities under this name. */
export const SHOWS_RESOLUTIONS = 'rapporteurResolutions';

/** The commands of the code lens on a title. Both take a `CitationsArgument`. */
export const SHOW_CITED_BY = 'rapporteur.showCitedBy';
export const SHOW_CITES = 'rapporteur.showCites';

/** What the commands of the code lens are called with: the text, and a position in its title. */
export interface CitationsArgument {
  uri: string;
  position: Position;
}
