import type { Body } from '../lexicon/language';
import type { Citation } from '../model/resolution';
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

/** The resolutions, decisions and documents cited in a paragraph of an English text of the body `own`, with offsets in the paragraph, in its order. */
export function citationsIn(text: string, own: Body): readonly Citation[] {
  const documents = documentsIn(text).map(document => ({ ...document, date: null, provision: null }));
  const numbered = [...numbersIn(text), ...bareNumbersIn(text)].flatMap(
    ({ start, end, dateEnd, number, kind, date, named }): Citation[] => {
      const symbol = symbolFor(number, issuerOf({ number, date, named, own }), kind);
      return symbol ? [{ start, end, symbol, date, provision: provisionAt(text, start, dateEnd) }] : [];
    },
  );
  return [...documents, ...numbered].sort((a, b) => a.start - b.start);
}
