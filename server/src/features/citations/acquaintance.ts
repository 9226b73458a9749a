import { partOfSymbol } from '../../core/citations/cited';
import { type KnownResolution, type KnownResolutions, keyOf } from '../../core/citations/known';
import type { Acquaintance, KnownText, Texts, Workspace } from '../../workspace/texts';

/** What answers are made from: the texts at hand, and the index where there is one. */
export interface AtHand {
  readonly texts: Texts;
  readonly known: KnownResolutions | null;
}

/** What is at hand now. */
export async function atHand(workspace: Workspace): Promise<AtHand> {
  const [texts, known] = await Promise.all([workspace.texts(), workspace.known()]);
  return { texts, known };
}

/** What is known of what is cited, and the letter of the part that is meant where the text is that of the whole. */
export interface Cited extends Acquaintance {
  readonly letter: string | null;
}

/** Everything that is known under a symbol. What nothing is known of by its letter, `53/243 B`, may be known as a part of the whole. */
export function citedUnder(symbol: string, { texts, known }: AtHand): Cited {
  const part = partOfSymbol(symbol);
  const own = texts.withSymbol(symbol);
  return {
    symbol,
    texts: own.length > 0 || !part ? own : texts.withSymbol(part.whole),
    known: known?.get(symbol) ?? (part && known?.get(part.whole)) ?? null,
    letter: part?.letter ?? null,
  };
}

/** Its title, that of a text before that of the index. */
export const titleOf = ({ texts, known }: Acquaintance): string | null =>
  texts.find(({ title }) => title !== null)?.title ?? (known && titleOfKnown(known));

/** The day of its adoption, as a text tells it before the index; null where they do not. */
export const dateOf = (cited: Acquaintance): string | null => dateInTexts(cited) ?? dateInIndex(cited);

/** The same, where it is beyond doubt. */
export const sureDateOf = (cited: Acquaintance): string | null =>
  dateInTexts(cited) ?? (cited.known?.dateIsSure ? dateInIndex(cited) : null);

/** Parts of one resolution may have been adopted on different days: what is known of the whole does not tell. */
const isSame = (a: string | null, b: string): boolean => a !== null && keyOf(a) === keyOf(b);

const dateInTexts = ({ symbol, texts }: Acquaintance): string | null =>
  texts.find(text => text.date !== null && isSame(text.symbol, symbol))?.date ?? null;

const dateInIndex = ({ symbol, known }: Acquaintance): string | null => (known && isSame(known.symbol, symbol) ? known.date : null);

/** `Security Council resolution 1325 (2000) [on women and peace and security]` */
const DESCRIBED = /^Security Council resolution [^[]*\[(?:on )?(.+?)\]?$/;

/** The title of a resolution in the index; of one that has none, what it is said to be about. */
export function titleOfKnown({ title }: KnownResolution): string | null {
  const about = title && DESCRIBED.exec(title)?.[1];
  return about ? about.charAt(0).toUpperCase() + about.slice(1) : title;
}

/** The texts that a citation leads to: those of the workspace, else those of the library. */
export function nearestOf(texts: readonly KnownText[]): readonly KnownText[] {
  const own = texts.filter(({ source }) => source !== 'library');
  return own.length > 0 ? own : texts;
}
