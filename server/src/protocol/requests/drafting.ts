import { type DocumentParams, type Position, type PositionParams, type Range, request, type TextEdit } from './wire';

/** A place that is not agreed. */
export interface ProposalInfo {
  kind: 'text' | 'alternatives' | 'proposal' | 'note' | 'paragraphs' | 'inserted';
  /** Who proposed it, each once. */
  by: string[];
  /** The alternatives, with who proposed each; empty for other kinds. */
  options: { words: string; by: string[] }[];
  /** The paragraph that it stands in, `OP3`; null in titles and headings. */
  paragraph: string | null;
  /** Its first words, without brackets, names and the number of an inserted paragraph. */
  words: string;
  range: Range;
}

/** What is not agreed in a document, in its order. */
export const ProposalsRequest = request<DocumentParams, ProposalInfo[]>('rapporteur/proposals');

/** A proposal: that of the kind which begins at the position, where a kind is named; else the innermost one there. */
export interface ProposalParams extends PositionParams {
  kind?: ProposalInfo['kind'];
  /** The index of the alternative that is meant; the first where none is named. */
  option?: number;
}

/** The edits that accept or reject a proposal. None where all is agreed. */
export const DecideRequest = request<ProposalParams & { accept: boolean }, TextEdit[]>('rapporteur/decide');

/** The edits that put names before the words of a proposal, in the place of those that stand there. */
export const AttributeRequest = request<ProposalParams & { names: string[] }, TextEdit[]>('rapporteur/attribute');

/**
 * The text of a document without brackets, names and notes of the negotiation, numbered through; with or without the words in brackets. `choices`
 * holds the index of the alternative to keep for each place of kind `alternatives`, `none` or `open`. Null where the document is not open.
 */
export const CleanTextRequest = request<DocumentParams & { bracketed: boolean; choices: (number | 'none' | 'open')[] }, string | null>(
  'rapporteur/cleanText',
);

/** One whose drafts can be begun, and what there is to ask about them. */
export interface HouseInfo {
  id: string;
  name: string;
  /** The session of the day; null where its drafts name none. */
  session: number | null;
  hasAgendaItem: boolean;
  hasTitle: boolean;
}

/** What is known of a draft before it is written; null or empty for what is not. */
export interface NewDraftParams {
  /** The id or the name of a house. */
  house: string;
  session: number | null;
  agendaItem: string | null;
  title: string | null;
  sponsors: string[];
}

/** The houses whose drafts can be begun, as on a day (ISO date). */
export const HousesRequest = request<{ date: string }, HouseInfo[]>('rapporteur/houses');

/** A new draft as plain text, in which `…` is a gap, and as a snippet whose stops are the gaps; null for a house that does not exist. */
export const NewDraftRequest = request<NewDraftParams, { text: string; snippet: string } | null>('rapporteur/newDraft');

/** What is done to the paragraph at a position. */
export interface RestructureParams extends PositionParams {
  what: 'moveUp' | 'moveDown' | 'promote' | 'demote' | 'split' | 'join' | 'turn' | 'insertBis';
}

/** A paragraph that is dragged to the place of another. */
export interface MoveParagraphParams extends DocumentParams {
  from: Position;
  to: Position;
}

/** The edits, and where the cursor goes once they are made; or why it cannot be done. */
export type RestructureResult = { edits: TextEdit[]; cursor: Position } | { reason: string };

/** Moves, promotes, demotes, splits, joins or turns the paragraph at a position, or inserts one behind it; null where the document is not open. */
export const RestructureRequest = request<RestructureParams, RestructureResult | null>('rapporteur/restructure');

/** Moves the paragraph at one position to the place of that at another; null where the document is not open. */
export const MoveParagraphRequest = request<MoveParagraphParams, RestructureResult | null>('rapporteur/moveParagraph');
