import type { Body } from '../lexicon/language';

/** What precedes the number of a resolution in its symbol. */
const PREFIX: Readonly<Partial<Record<Body, string>>> = {
  'general-assembly': 'A/RES/',
  'security-council': 'S/RES/',
  'economic-and-social-council': 'E/RES/',
  'human-rights-council': 'A/HRC/RES/',
};

/** A letter between number and session: `217 A (III)`. The symbol has it behind. */
const LETTERED = /^(\d+) ([A-Z]{1,2}) (\([^)]+\))$/;

/** The symbol of the resolution that `body` gave this number: `76/299` of the General Assembly is `A/RES/76/299`, `217 A (III)` is `A/RES/217 (III) A`, `1325 (2000)` of the Security Council `S/RES/1325 (2000)`. Null for a body whose symbols are not known. */
export function symbolOf(number: string, body: Body): string | null {
  const prefix = PREFIX[body];
  return prefix ? prefix + number.replace(/[\u00a0\u202f\s]+/g, ' ').replace(LETTERED, '$1 $3 $2') : null;
}

/** The official page of a document. A space in the symbol does not belong to the address, and old resolutions are filed without the letter of their part. */
export const officialPageOf = (symbol: string, language: string): string =>
  `https://docs.un.org/${language}/${encodeURI(symbol.replace(/(\([IVXL]+\)) [A-Z]{1,2}$/, '$1').replace(/ /g, ''))}`;
