import { analyse } from '../../core/analyse';
import type { Span } from '../../core/text/span';
import type { CitedIn, KnownText, Texts, Workspace } from '../../workspace/texts';
import { addressOfText } from './address';
import { placeOf } from './place';

/** Stretches of one text. */
export interface InText {
  readonly uri: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Every citation of a resolution in the texts at hand, and the title of its own text where that is wanted. Texts that the client cannot open are left out. */
export async function citationReferencesOf(
  symbol: string,
  workspace: Workspace,
  { withTitle, showsResolutions }: { readonly withTitle: boolean; readonly showsResolutions: boolean },
): Promise<InText[]> {
  const texts = await workspace.texts();
  const own = withTitle ? texts.withSymbol(symbol) : [];
  const titles = own.map(known => opened(known, texts, showsResolutions, text => [placeOf(null, analyse(text)).selection]));
  const citing = byText(texts.citing(symbol)).map(({ text, citations }) => opened(text, texts, showsResolutions, () => citations));
  return (await Promise.all([...titles, ...citing])).flat();
}

/** Citations by the text that they stand in, in the order of the texts. */
export function byText(citing: ReturnType<Texts['citing']>): { readonly text: KnownText; readonly citations: readonly CitedIn[] }[] {
  const found = new Map<string, { text: KnownText; citations: CitedIn[] }>();
  for (const { text, citation } of citing) {
    const there = found.get(text.uri);
    if (there) there.citations.push(citation);
    else found.set(text.uri, { text, citations: [citation] });
  }
  return [...found.values()];
}

async function opened(
  known: KnownText,
  texts: Texts,
  showsResolutions: boolean,
  spansIn: (text: string) => readonly Span[],
): Promise<InText[]> {
  const uri = addressOfText(known, texts, showsResolutions);
  const text = uri === null ? null : await texts.read(known.uri);
  return uri === null || text === null ? [] : [{ uri, text, spans: spansIn(text) }];
}
