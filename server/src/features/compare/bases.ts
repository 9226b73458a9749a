import { keyOf, wordsOf } from '../../core/citations/known';
import type { KnownText } from '../../workspace/texts';
import type { AtHand } from '../citations/acquaintance';
import { addressOfText, fileNameOf } from '../citations/address';

/** A text that a draft may be compared with, and what opens it. */
export interface Base {
  readonly text: KnownText;
  readonly target: string;
}

/** The draft that is to be compared. */
interface Draft {
  readonly uri: string;
  readonly title: string | null;
}

/**
 * The texts of the workspace and the library that have the words of the query in their symbols, titles or file names, or all for a query without words: those of
 * the draft's own title first, as last year's text is. Drafts that are open are left out: the editor knows them.
 */
export function basesFor({ uri, title }: Draft, query: string, { texts }: AtHand, showsResolutions: boolean, limit: number): Base[] {
  const words = wordsOf(query);
  const number = keyOf(query);
  const name = query.trim().toLowerCase();
  const isSought = (text: KnownText): boolean => {
    const lower = text.title?.toLowerCase() ?? '';
    const isNamed = fileNameOf(text.uri).toLowerCase().includes(name);
    return isNamed || words.every(word => lower.includes(word)) || (text.symbol !== null && keyOf(text.symbol).includes(number));
  };
  const own = title?.toLowerCase();
  const isNamesake = (text: KnownText): boolean => own !== undefined && text.title?.toLowerCase() === own;
  const sought = [...texts.all()].filter(text => text.source !== 'open' && text.uri !== uri && isSought(text));
  const ordered = [...sought.filter(isNamesake), ...sought.filter(text => !isNamesake(text))];
  const bases: Base[] = [];
  for (const text of ordered) {
    if (bases.length === limit) break;
    const target = addressOfText(text, texts, showsResolutions);
    if (target !== null) bases.push({ text, target });
  }
  return bases;
}
