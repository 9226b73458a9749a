import { TAKES_INFINITIVE } from '../../core/lexicon/en/addressees';
import { addresseeIn } from '../../core/rules/series/addressee';

/** What stands between an opening and what it governs: `Stresses, in this regard, that`. */
const ASIDE = /^(?:,[^,;]{1,80},|\s+(?:once again|in (?:this|that) (?:context|regard|respect)),?)?\s*/;
const NO_INFINITIVE =
  /^to (?:a|all|an|any|both|each|her|his|its|other|our|such|that|the|their|these|this|those|which)\b|^to (?![a-z])|^to [a-z]+ing\b/;
const FIRST_WORD = /^(?:about|against|as|at|by|concerning|for|from|in|of|on|over|regarding|to|towards|upon|whether|with)(?=\s)/;
/** As much of a paragraph as shows whom it addresses. */
const REACH = 900;

/**
 * What an English opening (`phrase`, in lower case) that ends at `end` governs in its paragraph, in the notation of the tables: `that`, `to` (an infinitive), `X to`
 * (somebody who is to do something), a preposition with `X` (`of X`), or `X`. Null where nothing follows.
 */
export function complementOf(phrase: string, text: string, end: number): string | null {
  const words = text
    .slice(end, end + REACH)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(ASIDE, '');
  if (!/^[\p{L}\d“"]/u.test(words)) return null;
  if (/^that (?!end\b|regard\b)/.test(words)) return 'that';
  if (/^to /.test(words) && !NO_INFINITIVE.test(words)) return 'to';
  const preposition = FIRST_WORD.exec(words)?.[0];
  if (preposition) return preposition === 'whether' ? preposition : `${preposition} X`;
  return TAKES_INFINITIVE.test(phrase) && addresseeIn(words, 0) ? 'X to' : 'X';
}
