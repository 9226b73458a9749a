import { analyse } from '../../core/analyse';
import { keyOf } from '../../core/citations/known';
import type { Analysis } from '../../core/model/analysis';
import type { Citation } from '../../core/model/resolution';
import { type Span, span } from '../../core/text/span';
import type { Workspace } from '../../workspace/texts';
import { type AtHand, atHand, type Cited, citedUnder, nearestOf } from './acquaintance';
import { addressOfCard, addressOfText } from './address';
import { type Place, placeOf } from './place';
import { originOf, subjectAt } from './subject';

/** A jump to another text, or to a place in the same one. */
export interface CitedPlace extends Place {
  readonly origin: Span;
  /** The document; null for the text itself. */
  readonly uri: string | null;
  /** The text that the places lie in. */
  readonly text: string;
}

const START: Place = { target: span(0, 0), selection: span(0, 0) };

/**
 * Where what is cited at the offset can be read: in the same text, in the texts of the workspace, in those of the library, on its card. The place is
 * that of the provision cited. In the title, the title itself. Empty where nothing is cited, or where the client cannot open what is known of it.
 */
export async function citationDefinitionsOf(
  analysis: Analysis,
  offset: number,
  workspace: Workspace,
  showsResolutions: boolean,
): Promise<CitedPlace[]> {
  const subject = subjectAt(analysis, offset);
  if (!subject) return [];
  const { citation } = subject;
  if (!citation) return [{ origin: subject.span, uri: null, text: analysis.text, target: subject.span, selection: subject.span }];
  const origin = originOf(citation, offset);
  const own = ownPlaceOf(analysis, citation);
  if (own) return [{ origin, uri: null, text: analysis.text, ...own }];
  const hand = await atHand(workspace);
  const cited = citedUnder(citation.symbol, hand);
  const places = await textPlaces(cited, citation, hand, showsResolutions);
  if (places.length > 0) return places.map(place => ({ origin, ...place }));
  if (!cited.known || !showsResolutions) return [];
  return [{ origin, uri: addressOfCard(citation.symbol), text: '', ...START }];
}

/** The place in the text itself, where it cites itself or one of its parts; null where it cites another. */
export function ownPlaceOf(analysis: Analysis, { symbol, provision }: Citation): Place | null {
  const own = analysis.resolution.symbol;
  if (own === null) return null;
  if (keyOf(own) === keyOf(symbol)) return placeOf(provision, analysis);
  const part = analysis.resolution.parts.find(({ letter }) => letter !== null && keyOf(own + letter) === keyOf(symbol));
  return part ? placeOf(provision, analysis, part.letter) : null;
}

async function textPlaces(
  { texts, letter }: Cited,
  { provision }: Citation,
  hand: AtHand,
  showsResolutions: boolean,
): Promise<Omit<CitedPlace, 'origin'>[]> {
  const places = nearestOf(texts).map(async known => {
    const uri = addressOfText(known, hand.texts, showsResolutions);
    const text = uri === null ? null : await hand.texts.read(known.uri);
    if (text === null) return [];
    const read = provision === null && letter === null ? headOf(text) : text;
    return [{ uri, text, ...placeOf(provision, analyse(read), letter) }];
  });
  return (await Promise.all(places)).flat();
}

/** More than any masthead and title take up. */
const HEAD = 10_000;

/** The beginning of a text, up to a blank line: who wants its title need not read fifty pages. */
function headOf(text: string): string {
  const end = text.indexOf('\n\n', HEAD);
  return end < 0 ? text : text.slice(0, end);
}
