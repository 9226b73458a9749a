import type { KnownText, Texts, Workspace } from '../../workspace/texts';
import { atHand, nearestOf } from './acquaintance';
import { shownAt } from './address';
import { cardOf } from './card';

/** What a read-only document holds. */
export interface Content {
  readonly text: string;
  readonly languageId: 'un-resolution' | 'markdown';
}

/** The content of a read-only document: a text at hand, converted where the file has another format, or the card of a resolution. Null where nothing is known under the address. */
export async function contentAt(uri: string, workspace: Workspace): Promise<Content | null> {
  const shown = shownAt(uri);
  if (!shown) return null;
  const hand = await atHand(workspace);
  if (shown.as === 'card') {
    const card = cardOf(shown.symbol, hand);
    return card === null ? null : { text: card, languageId: 'markdown' };
  }
  const known = textBehind(uri, hand.texts);
  const text = known ? await hand.texts.read(known.uri) : null;
  return text === null ? null : { text, languageId: 'un-resolution' };
}

/** The text at hand that a document shows, itself or read-only. Only those are looked through: nothing else is opened. */
export function textBehind(uri: string, texts: Texts): KnownText | null {
  const shown = shownAt(uri);
  if (shown?.as === 'text' && shown.file === null) return nearestOf(texts.withSymbol(shown.symbol))[0] ?? null;
  const file = shown?.file ?? uri;
  for (const text of texts.all()) if (text.uri === file) return text;
  return null;
}
