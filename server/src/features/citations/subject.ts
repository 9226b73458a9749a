import type { Analysis } from '../../core/model/analysis';
import type { Citation } from '../../core/model/resolution';
import { covers, type Span, span, touches } from '../../core/text/span';
import { around } from '../regions';

/** The resolution that a place in a text is about: one that is cited there, or the text itself where its title stands there. */
export interface Subject {
  /** Null for the title of a draft without a number. */
  readonly symbol: string | null;
  /** The number of the citation, or the title. */
  readonly span: Span;
  /** Null in the title. */
  readonly citation: Citation | null;
}

/** The resolution that an offset is about; null where neither a citation nor the title stands. The words of a provision stand for the citation. */
export function subjectAt(analysis: Analysis, offset: number): Subject | null {
  const { citations, symbol } = analysis.resolution;
  const citation =
    citations.find(each => touches(each, offset)) ?? citations.find(({ provision }) => provision !== null && touches(provision, offset));
  if (citation) return { symbol: citation.symbol, span: span(citation.start, citation.end), citation };
  const title = titleSpanOf(analysis);
  return title && touches(title, offset) ? { symbol, span: title, citation: null } : null;
}

/** Where the title stands, with its number; in a text without one, as those of the Security Council are, the organ line. Null where there is neither. */
export function titleSpanOf({ resolution }: Analysis): Span | null {
  const [first] = resolution.parts;
  const titles = (first?.titles ?? []).filter(({ kind, start, end }) => kind === 'title' && start < end);
  return around(titles) ?? (first?.organ ? around([first.organ]) : null);
}

/** The words that a citation is jumped from: those of its provision where the offset is in them, else its number. */
export const originOf = ({ start, end, provision }: Citation, offset: number): Span =>
  provision && covers(provision, { start: offset, end: offset }) && (offset < start || offset > end)
    ? span(provision.start, provision.end)
    : span(start, end);
