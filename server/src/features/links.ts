import { officialPageOf } from '../core/citations/symbols';
import type { Analysis } from '../core/model/analysis';
import type { DocumentLink } from './types';

/** Every citation as a link to the official page of the document, in the language of the text. */
export const documentLinksOf = ({ resolution }: Analysis): DocumentLink[] =>
  resolution.citations.map(({ start, end, symbol }) => ({
    start,
    end,
    target: officialPageOf(symbol, resolution.language),
    tooltip: symbol,
  }));
