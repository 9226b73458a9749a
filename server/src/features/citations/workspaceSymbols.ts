import { citedFormOf, kindOf } from '../../core/citations/cited';
import type { KnownText, Workspace } from '../../workspace/texts';
import { atHand, citedUnder } from './acquaintance';
import { addressOfText, openingAddressOf } from './address';
import { searchResolutions } from './search';

/** A resolution as a list of symbols shows it. */
export interface ResolutionSymbol {
  readonly name: string;
  /** Its organ, or where it is from. */
  readonly container: string;
  readonly uri: string;
}

/** As many as a list shows before one types on. */
const LISTED = 100;

/** The resolutions that the client can open, by number or by words of the title: the texts at hand first, drafts without a number too. Without a query those of the workspace. */
export async function resolutionSymbolsOf(query: string, workspace: Workspace, showsResolutions: boolean): Promise<ResolutionSymbol[]> {
  const hand = await atHand(workspace);
  const { texts } = hand;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const listed = (text: KnownText): boolean =>
    text.source !== 'library' &&
    (words.length === 0 || (text.symbol === null && words.every(word => text.title?.toLowerCase().includes(word) ?? false)));
  const drafts = [...texts.all()].filter(listed).map(text => {
    const { symbol, title } = text;
    return toSymbol(symbol, title, addressOfText(text, texts, showsResolutions));
  });
  const found = searchResolutions(query, hand, LISTED, symbol => kindOf(symbol) !== 'document' || texts.withSymbol(symbol).length > 0);
  const resolutions = found.map(({ symbol, title }) =>
    toSymbol(symbol, title, openingAddressOf(citedUnder(symbol, hand), texts, showsResolutions)),
  );
  return [...drafts, ...resolutions].filter(symbol => symbol !== null).slice(0, LISTED);
}

function toSymbol(symbol: string | null, title: string | null, uri: string | null): ResolutionSymbol | null {
  if (uri === null) return null;
  const form = symbol === null ? null : citedFormOf(symbol);
  return { name: [form?.number, title].filter(Boolean).join(' ') || 'Draft', container: form?.organ ?? 'Drafts', uri };
}
