import { keyOf } from '../core/citations/known';
import { plain } from './address';
import type { Entry } from './entry';
import type { CitedIn, KnownText, Texts } from './texts';

type Source = KnownText['source'];

const RANK: Readonly<Record<Source, number>> = { open: 0, workspace: 1, library: 2 };

/** A text with the keys of what it cites, one for each citation. */
interface Shelved {
  readonly text: KnownText;
  readonly keys: readonly string[];
}

/** Open texts first, then those of the workspace, then those of the library; each by address. */
const inOrder = (a: Shelved, b: Shelved): number => RANK[a.text.source] - RANK[b.text.source] || (a.text.uri < b.text.uri ? -1 : 1);

/**
 * The texts that are known, by address, by symbol and by what they cite. A text may be there from several sources, as when a draft of the
 * workspace is open: the first of them counts, and when it is taken away, the next does. To put or take a text costs as much as the
 * text has citations, however many others there are. Symbols are nothing but keys here.
 */
export class Shelf implements Omit<Texts, 'read'> {
  readonly #byUri = new Map<string, Partial<Record<Source, Shelved>>>();
  readonly #bySymbol = new Map<string, Set<Shelved>>();
  readonly #citing = new Map<string, Set<Shelved>>();

  /** Puts what is known of a text in the place of what was known of it from the same source. */
  put(uri: string, source: Source, entry: Entry): void {
    const shelved = { text: { uri, source, ...entry }, keys: entry.cites.map(({ symbol }) => keyOf(symbol)) };
    this.#replace(uri, source, shelved);
  }

  /** Forgets what is known of a text from that source. */
  take(uri: string, source: Source): void {
    this.#replace(uri, source, undefined);
  }

  withSymbol(symbol: string): readonly KnownText[] {
    return sorted(this.#bySymbol.get(keyOf(symbol))).map(({ text }) => text);
  }

  citing(symbol: string): readonly { readonly text: KnownText; readonly citation: CitedIn }[] {
    const key = keyOf(symbol);
    return sorted(this.#citing.get(key)).flatMap(({ text, keys }) =>
      text.cites.filter((_, i) => keys[i] === key).map(citation => ({ text, citation })),
    );
  }

  *all(): Iterable<KnownText> {
    for (const sources of this.#byUri.values()) {
      const shelved = firstOf(sources);
      if (shelved) yield shelved.text;
    }
  }

  /** The text at an address; null where none is known. */
  at(uri: string): KnownText | null {
    return firstOf(this.#byUri.get(plain(uri)) ?? {})?.text ?? null;
  }

  #replace(uri: string, source: Source, shelved: Shelved | undefined): void {
    const before = this.#byUri.get(plain(uri)) ?? {};
    const { [source]: _, ...others } = before;
    const after = shelved ? { ...others, [source]: shelved } : others;
    this.#withdraw(firstOf(before));
    this.#offer(firstOf(after));
    if (firstOf(after)) this.#byUri.set(plain(uri), after);
    else this.#byUri.delete(plain(uri));
  }

  #offer(shelved: Shelved | undefined): void {
    if (!shelved) return;
    const { symbol } = shelved.text;
    if (symbol !== null) add(this.#bySymbol, keyOf(symbol), shelved);
    for (const key of shelved.keys) add(this.#citing, key, shelved);
  }

  #withdraw(shelved: Shelved | undefined): void {
    if (!shelved) return;
    const { symbol } = shelved.text;
    if (symbol !== null) drop(this.#bySymbol, keyOf(symbol), shelved);
    for (const key of shelved.keys) drop(this.#citing, key, shelved);
  }
}

const firstOf = ({ open, workspace, library }: Partial<Record<Source, Shelved>>): Shelved | undefined => open ?? workspace ?? library;

const sorted = (found: ReadonlySet<Shelved> | undefined): Shelved[] => [...(found ?? [])].sort(inOrder);

function add(index: Map<string, Set<Shelved>>, key: string, shelved: Shelved): void {
  const found = index.get(key);
  if (found) found.add(shelved);
  else index.set(key, new Set([shelved]));
}

function drop(index: Map<string, Set<Shelved>>, key: string, shelved: Shelved): void {
  const found = index.get(key);
  found?.delete(shelved);
  if (found?.size === 0) index.delete(key);
}
