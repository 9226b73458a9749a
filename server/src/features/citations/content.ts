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
  const known = shown.file === null ? nearestOf(hand.texts.withSymbol(shown.symbol))[0] : textAt(shown.file, hand.texts);
  const text = known ? await hand.texts.read(known.uri) : null;
  return text === null ? null : { text, languageId: 'un-resolution' };
}

/** The text of a file, which must be one of those at hand: nothing else is opened. */
function textAt(file: string, texts: Texts): KnownText | undefined {
  for (const text of texts.all()) if (text.uri === file) return text;
  return undefined;
}
