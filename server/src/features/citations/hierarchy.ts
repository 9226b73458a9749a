import { citedFormOf } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import type { Analysis } from '../../core/model/analysis';
import type { Span } from '../../core/text/span';
import type { CitedIn, KnownText, Texts, Workspace } from '../../workspace/texts';
import { type AtHand, atHand, citedUnder, nearestOf, titleOf } from './acquaintance';
import { addressOfText, openingAddressOf } from './address';
import { textBehind } from './content';
import { byText } from './references';
import { subjectAt } from './subject';

/** A resolution in the hierarchy of who cites whom. */
export interface Citing {
  /** `76/299`; the title of a draft without a number. */
  readonly name: string;
  /** The title, where the name is a number. */
  readonly detail: string;
  /** Null for a draft without a number. */
  readonly symbol: string | null;
  /** The document that opens it; null where the client can open none. */
  readonly uri: string | null;
  /** The file of its text, or the document that shows it; null where no text is at hand. */
  readonly file: string | null;
}

/** One that cites or is cited, and where in the citing text. */
export interface Cites {
  readonly item: Citing;
  /** The file of the citing text, and its citations. */
  readonly file: string;
  readonly places: readonly Span[];
}

/** The resolution that an offset is about, as the root of a hierarchy; `file` is the document that it is asked in. Null where nothing is cited and no title stands. */
export async function hierarchyRootAt(
  analysis: Analysis,
  offset: number,
  file: string,
  workspace: Workspace,
  showsResolutions: boolean,
): Promise<{ readonly item: Citing; readonly span: Span } | null> {
  const subject = subjectAt(analysis, offset);
  if (!subject) return null;
  const { symbol, title } = analysis.resolution;
  const own = { name: nameOf(symbol, title), detail: symbol === null ? '' : (title ?? ''), symbol, uri: file, file };
  if (!subject.citation) return { item: own, span: subject.span };
  return { item: itemOf(subject.citation.symbol, await atHand(workspace), showsResolutions), span: subject.span };
}

/** The texts at hand that cite a resolution. */
export async function citedByOf(symbol: string | null, workspace: Workspace, showsResolutions: boolean): Promise<Cites[]> {
  if (symbol === null) return [];
  const texts = await workspace.texts();
  return byText(texts.citing(symbol)).map(({ text, citations }) => ({
    item: itemOfText(text, texts, showsResolutions),
    file: text.uri,
    places: citations,
  }));
}

/** What a text cites, each once; nothing where it is not at hand. `file` is its file or a document that shows it. */
export async function citesOf(file: string | null, workspace: Workspace, showsResolutions: boolean): Promise<Cites[]> {
  const hand = await atHand(workspace);
  const text = file === null ? null : textBehind(file, hand.texts);
  if (!text) return [];
  const bySymbol = new Map<string, CitedIn[]>();
  for (const citation of text.cites) {
    const key = keyOf(citation.symbol);
    bySymbol.set(key, [...(bySymbol.get(key) ?? []), citation]);
  }
  return Array.from(bySymbol.values(), places => ({
    item: itemOf((places[0] as CitedIn).symbol, hand, showsResolutions),
    file: text.uri,
    places,
  }));
}

function itemOf(symbol: string, hand: AtHand, showsResolutions: boolean): Citing {
  const cited = citedUnder(symbol, hand);
  const uri = openingAddressOf(cited, hand.texts, showsResolutions);
  return { name: citedFormOf(symbol).number, detail: titleOf(cited) ?? '', symbol, uri, file: nearestOf(cited.texts)[0]?.uri ?? null };
}

function itemOfText(text: KnownText, texts: Texts, showsResolutions: boolean): Citing {
  const { symbol, title, uri } = text;
  const detail = symbol === null ? '' : (title ?? '');
  return { name: nameOf(symbol, title), detail, symbol, uri: addressOfText(text, texts, showsResolutions), file: uri };
}

const nameOf = (symbol: string | null, title: string | null): string => (symbol === null ? (title ?? 'Draft') : citedFormOf(symbol).number);
