import { officialPageOf } from '../core/citations/symbols';
import type { Analysis } from '../core/model/analysis';
import type { Workspace } from '../workspace/texts';
import { atHand, citedUnder } from './citations/acquaintance';
import { openingAddressOf } from './citations/address';
import { ownPlaceOf } from './citations/definition';
import type { DocumentLink } from './types';

/** The citations that lead nowhere in the editor, as links to the official page of the document: the others are jumped from. */
export async function documentLinksOf(analysis: Analysis, workspace: Workspace, showsResolutions: boolean): Promise<DocumentLink[]> {
  const hand = await atHand(workspace);
  const { citations, language } = analysis.resolution;
  return citations
    .filter(citation => !ownPlaceOf(analysis, citation))
    .filter(({ symbol }) => openingAddressOf(citedUnder(symbol, hand), hand.texts, showsResolutions) === null)
    .map(({ start, end, symbol }) => ({ start, end, target: officialPageOf(symbol, language), tooltip: symbol }));
}
