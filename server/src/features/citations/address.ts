import type { KnownText, Texts } from '../../workspace/texts';
import { type Cited, nearestOf } from './acquaintance';

/** The scheme of read-only documents: texts of the library, and cards. */
export const SCHEME = 'rapporteur-resolution';

/** What a read-only document shows: the text under a symbol or in a file, or what is known of the symbol. */
export interface Shown {
  readonly symbol: string;
  readonly as: 'text' | 'card';
  /** The address of the file of the text, where the symbol alone does not tell. */
  readonly file: string | null;
}

const ENDING = { text: '.unres', card: '.md' } as const;

/** The address of a read-only document: the symbol without spaces, `rapporteur-resolution:/A/RES/70/1.unres`. */
export function addressOf({ symbol, as, file }: Shown): string {
  const path = symbol
    .replace(/[\s\u00a0\u202f]+/g, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `${SCHEME}:/${path}${ENDING[as]}${file === null ? '' : `?${encodeURIComponent(file)}`}`;
}

/** What the document at an address shows; null for an address of another kind. */
export function shownAt(uri: string): Shown | null {
  const [, path, ending, query] = new RegExp(`^${SCHEME}:/+([^?#]+)(\\.unres|\\.md)(?:\\?([^#]*))?$`).exec(uri) ?? [];
  if (!path) return null;
  try {
    return {
      symbol: decodeURIComponent(path),
      as: ending === ENDING.card ? 'card' : 'text',
      file: query ? decodeURIComponent(query) : null,
    };
  } catch {
    return null;
  }
}

/** Whether an editor can open the file itself and finds our text in it. */
const isOurs = ({ uri, source }: KnownText): boolean => source === 'open' || /\.(?:unres|resolution|txt)$/i.test(uri);

/**
 * The address under which an editor opens a text: that of its file, or for a text of the library that of a read-only document, where the client
 * has such; null for a file in another format where it has not.
 */
export function addressOfText(text: KnownText, texts: Texts, showsResolutions: boolean): string | null {
  if (!showsResolutions || text.source !== 'library') return isOurs(text) ? text.uri : null;
  const { symbol, title, uri } = text;
  const alone = symbol !== null && texts.withSymbol(symbol).length === 1;
  return addressOf({ symbol: symbol ?? title ?? 'draft', as: 'text', file: alone ? null : uri });
}

/** The address of the card of a resolution. */
export const addressOfCard = (symbol: string): string => addressOf({ symbol, as: 'card', file: null });

/** What opens what is cited: its text, else its card; null where the client can open neither. */
export function openingAddressOf(cited: Cited, texts: Texts, showsResolutions: boolean): string | null {
  const [text] = nearestOf(cited.texts);
  const address = text && addressOfText(text, texts, showsResolutions);
  if (address) return address;
  return showsResolutions && cited.known ? addressOfCard(cited.symbol) : null;
}

/** The name of the file at an address, as a person reads it. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
