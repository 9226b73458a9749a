import type { Body } from '../lexicon/language';
import type { Citation } from '../model/resolution';
import type { Piece } from '../text/piece';
import { bareNumbersIn } from './bareNumbers';
import { documentsIn } from './documents';
import { type Issuer, issuerOf } from './issuers';
import { numbersIn, type WrittenNumber } from './numbers';
import { provisionAt } from './provisions';
import { symbolOf } from './symbols';

/** The symbol of a numbered resolution or decision; null where the issuer's symbols are not known. */
function symbolFor(number: string, issuer: Issuer, kind: WrittenNumber['kind']): string | null {
  if (issuer === 'environment-assembly') {
    const [session, serial] = number.split('/');
    return `UNEP/EA.${session}/${kind === 'decision' ? 'Dec' : 'Res'}.${serial}`;
  }
  const symbol = symbolOf(number, issuer);
  return kind === 'decision' ? (symbol?.replace('/RES/', '/DEC/') ?? null) : symbol;
}

/** A number of a resolution or decision whose symbol is known. */
export interface NumberedCitation extends Citation, Omit<WrittenNumber, 'date'> {}

/** The numbers of resolutions and decisions in a paragraph of an English text of the body `own`, with offsets in the paragraph, in its order. */
export function numberedIn(text: string, own: Body): readonly NumberedCitation[] {
  return [...numbersIn(text), ...bareNumbersIn(text)]
    .flatMap(({ start, end, dateEnd, number, kind, date, list, named }): NumberedCitation[] => {
      const symbol = symbolFor(number, issuerOf({ number, date, named, own }), kind);
      if (!symbol) return [];
      return [{ start, end, dateEnd, number, kind, date, list, named, symbol, provision: provisionAt(text, start, dateEnd) }];
    })
    .sort((a, b) => a.start - b.start);
}

const NONE: readonly Citation[] = [];

/** The resolutions, decisions and documents cited in a paragraph of an English text of the body `own`, with offsets in the paragraph, in its order. */
export function citationsOf(piece: Piece, own: Body): readonly Citation[] {
  const numbered = piece.ask(numberedIn, own);
  const documents = piece.ask(documentsIn);
  if (numbered.length + documents.length === 0) return NONE;
  return [
    ...documents.map(({ start, end, symbol }): Citation => ({ start, end, symbol, date: null, provision: null })),
    ...numbered.map(({ start, end, symbol, date, provision }): Citation => ({ start, end, symbol, date, provision })),
  ].sort((a, b) => a.start - b.start);
}
