import type { Body } from '../lexicon/language';

/** The number of a resolution as it stands in a text or a title, without the organ. */
const PREFIX: Readonly<Partial<Record<Body, string>>> = {
  'general-assembly': 'A/RES/',
  'security-council': 'S/RES/',
  'economic-and-social-council': 'E/RES/',
  'human-rights-council': 'A/HRC/RES/',
};

/** The symbol of the resolution that `body` gave this number: `76/299` of the General Assembly is `A/RES/76/299`, `1325 (2000)` of the Security Council `S/RES/1325 (2000)`. Null for a body whose symbols are not known. */
export function symbolOf(number: string, body: Body): string | null {
  const prefix = PREFIX[body];
  return prefix ? prefix + number.replace(/[\u00a0\u202f\s]+/g, ' ') : null;
}

/** The official page of a document. A space in the symbol does not belong to the address. */
export const officialPageOf = (symbol: string, language: string): string =>
  `https://docs.un.org/${language}/${encodeURI(symbol.replace(/ /g, ''))}`;
