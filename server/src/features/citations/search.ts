import { citedFormOf } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
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

/** The resolutions by number or by words of their titles: the texts at hand first, then those of the index. None for a query without words. */
export function searchResolutions(query: string, hand: AtHand, limit: number, isWanted: (symbol: string) => boolean = ANY): Found[] {
  const found = new Map<string, Found>();
  for (const { symbol, title, date, text } of [...inTexts(query, hand), ...inIndex(query, hand, limit, isWanted)]) {
    if (found.size === limit) break;
    const key = keyOf(symbol);
    if (!found.has(key) && isWanted(symbol)) found.set(key, { symbol, title, date: date ?? hand.known?.get(symbol)?.date ?? null, text });
  }
  return [...found.values()];
}

/** Those by number before those by title; in each the order of the texts. */
function inTexts(query: string, { texts }: AtHand): Found[] {
  const start = keyOf(query);
  const words = query.toLowerCase().match(/[\p{L}\p{N}/()-]+/gu) ?? [];
  if (words.length === 0) return [];
  const byNumber: Found[] = [];
  const byTitle: Found[] = [];
  for (const text of texts.all()) {
    const { symbol, title, date } = text;
    if (symbol === null) continue;
    const found = { symbol, title, date, text };
    const lower = title?.toLowerCase() ?? '';
    if (keyOf(symbol).startsWith(start) || keyOf(citedFormOf(symbol).number).startsWith(start)) byNumber.push(found);
    else if (words.every(word => lower.includes(word))) byTitle.push(found);
  }
  return [...byNumber, ...byTitle];
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
