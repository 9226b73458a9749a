import { keyOf, wordsOf } from '../../core/citations/known';
import type { KnownText } from '../../workspace/texts';
import { type AtHand, titleOfKnown } from './acquaintance';

/** A resolution that a search has found. */
export interface Found {
  readonly symbol: string;
  readonly title: string | null;
  readonly date: string | null;
  /** Its text; null where the index alone knows it. */
  readonly text: KnownText | null;
}

const ANY = (): boolean => true;

/**
 * The resolutions by number, then those by words of their titles; in each the texts at hand first, then the index. None for a query without words.
 */
export function searchResolutions(query: string, hand: AtHand, limit: number, isWanted: (symbol: string) => boolean = ANY): Found[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const numbered = numberIn(query);
  const all = [...inTexts(words, numbered, hand, isWanted), ...inIndex(query, hand, limit, isWanted)];
  const isNumbered = ({ symbol }: Found): boolean => numbered.test(keyOf(symbol));
  const found = new Map<string, Found>();
  for (const each of [...all.filter(isNumbered), ...all.filter(other => !isNumbered(other))]) {
    const key = keyOf(each.symbol);
    if (!found.has(key)) found.set(key, { ...each, date: each.date ?? hand.known?.get(key)?.date ?? null });
    if (found.size === limit) break;
  }
  return [...found.values()];
}

/** Whether the key of a symbol, or the number in it, begins with the query. */
const numberIn = (query: string): RegExp => new RegExp(`(?:^|/(?:RES|DEC)/)${keyOf(query).replace(/[^A-Z0-9/]/g, '\\$&')}`);

function inTexts(words: readonly string[], numbered: RegExp, { texts }: AtHand, isWanted: (symbol: string) => boolean): Found[] {
  const found: Found[] = [];
  for (const text of texts.all()) {
    const { symbol, title, date } = text;
    if (symbol === null) continue;
    const lower = title?.toLowerCase() ?? '';
    if ((numbered.test(keyOf(symbol)) || words.every(word => lower.includes(word))) && isWanted(symbol))
      found.push({ symbol, title, date, text });
  }
  return found;
}

const inIndex = (query: string, { known }: AtHand, limit: number, isWanted: (symbol: string) => boolean): Found[] =>
  (known?.search(query, limit, isWanted) ?? []).map(each => ({
    symbol: citedSymbolOf(each.symbol),
    title: titleOfKnown(each),
    date: each.date,
    text: null,
  }));

/** The symbol with the spaces that texts have before a year or a session. */
const citedSymbolOf = (symbol: string): string => symbol.replace(/(?<=\d)\(/, ' (').replace(/\)(?=[A-Z])/, ') ');
