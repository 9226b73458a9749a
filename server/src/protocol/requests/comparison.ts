import { type DocumentParams, type Range, request } from './wire';

/** A text that is compared, as it is now. */
export interface ComparedText {
  uri: string;
  text: string;
}

/** Words that both texts have or only one. `isSpaced`: a blank stands before them, `isSpacedInBase`: in the base; `incidental`: the change follows from the neighbours. */
export interface ComparedPiece {
  kind: 'kept' | 'inserted' | 'deleted';
  text: string;
  incidental: boolean;
  isSpaced: boolean;
  isSpacedInBase: boolean;
}

/** A clause by the name that delegates use, and where it stands. */
export interface ComparedClause {
  name: string;
  range: Range;
}

/** What became of one clause; `stale` are words taken over that name a session or year which the draft has left behind. */
export interface ComparedRow {
  kind: 'same' | 'renumbered' | 'moved' | 'changed' | 'movedAndChanged' | 'new' | 'dropped';
  base: ComparedClause | null;
  draft: ComparedClause | null;
  pieces: ComparedPiece[];
  stale: string[];
}

/** The clauses of a draft beside those of its base, and the changes as amendments, one a line. */
export interface ComparisonResult {
  rows: ComparedRow[];
  amendments: string[];
}

/** Compares two texts, open or not. */
export const CompareRequest = request<{ base: ComparedText; draft: ComparedText }, ComparisonResult>('rapporteur/compare');

/** The text that a draft says it is based on: its symbol, and what opens it, null where it is not at hand. Null where the draft does not say. */
export const BaseRequest = request<DocumentParams, { symbol: string; target: string | null } | null>('rapporteur/base');

/** A text of the workspace or the library that a draft may be compared with. */
export interface BaseInfo {
  symbol: string | null;
  title: string | null;
  /** ISO date; null where it is not known. */
  date: string | null;
  source: 'open' | 'workspace' | 'library';
  /** What opens it: a file or a document of `RESOLUTION_SCHEME`. */
  target: string;
}

/** The texts that have the words of the query in their symbols, titles or file names, all for a query without words; those of the draft's own title first. */
export const BasesRequest = request<DocumentParams & { query: string }, BaseInfo[]>('rapporteur/bases');
