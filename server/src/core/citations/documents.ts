import { matchesIn } from '../text/matchesIn';
import { SPACE as S } from './patterns';

/** The symbol of a document as it stands in a text. */
export interface WrittenSymbol {
  readonly start: number;
  readonly end: number;
  /** With single spaces: `A/75/6 (Sect. 3)`. */
  readonly symbol: string;
}

/** `(Part I)`, `(Vol. II)`, `(Sect. 29A)`, `(2000)`, `(Supp)`. */
const SUFFIX = `(?:${S}?\\((?:(?:Parts?|Vols?\\.?|Sects?\\.?|SUPP|Supp|Introduction)(?:(?:${S}?[\\dIVX]+[A-Z]?)(?:${S}and${S}?[\\dIVX]+[A-Z]?)?)?|\\d{4}|[IVXL]+)\\))`;
/** A component: the session or year, the nature, the number, an addendum. A hyphen joins what belongs together: `ES-10`. */
const COMPONENT = '(?:[A-Za-z0-9]+(?:[.-](?=[A-Za-z0-9])[A-Za-z0-9]+)*(?:\\(\\d+\\))?)';
const HEAD = '(?:A|S|E|T|[A-Z]{2,8})';
const SYMBOL = `${HEAD}(?:/${COMPONENT})+${SUFFIX}?(?:/${COMPONENT})*${SUFFIX}?`;
const DOCUMENT = new RegExp(`(?<![\\w/.-])${SYMBOL}`, 'g');
/** Two organs issued the document: `A/67/828-S/2013/210` has a symbol of each. */
const SECOND = /-(?=(?:A|S|E)\/(?:\d|C\.|CN\.|AC\.|RES))/;

const NONE: readonly WrittenSymbol[] = [];

/** The symbols of documents in a text. Words that stroke and capitals alone make look like one (`HIV/AIDS`) are none: a symbol has a figure. */
export function documentsIn(text: string): readonly WrittenSymbol[] {
  if (!text.includes('/')) return NONE;
  return matchesIn(text, DOCUMENT).flatMap(({ 0: written, index }) => {
    if (!/\d/.test(written)) return [];
    let start = index;
    return written.split(SECOND).map(part => {
      const found = { start, end: start + part.length, symbol: part.replace(/[\s\u00a0\u202f]+/g, ' ') };
      start += part.length + 1;
      return found;
    });
  });
}
