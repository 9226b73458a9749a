import { DATE } from '../core/citations/patterns';
import type { Analysis } from '../core/model/analysis';
import { overlaps, type Span, span } from '../core/text/span';
import type { Workspace } from '../workspace/texts';
import { atHand, citedUnder, titleOf } from './citations/acquaintance';
import { excerptOf } from './excerpt';
import type { InlayHint } from './types';

/** The names of the preambular paragraphs in the range: they carry no number in the text, but delegates call them by one. */
export function inlayHintsOf({ resolution }: Analysis, range: Span): InlayHint[] {
  return resolution.paragraphs
    .filter(({ kind, block }) => kind === 'preambular' && block.label === null && overlaps(block, range))
    .map(({ name, block }) => ({ offset: block.start, label: name, tooltip: `Preambular paragraph ${name.replace(/^.*PP/, '')}` }));
}

/** As much of a title as does not drown the sentence that it stands in. */
const TITLE = 50;
const DATED = new RegExp(`^${DATE}`);

/** The titles of the resolutions cited in the range, each behind the citation and its date. */
export async function citationHintsOf({ text, resolution }: Analysis, range: Span, workspace: Workspace): Promise<InlayHint[]> {
  const hand = await atHand(workspace);
  return resolution.citations
    .filter(citation => overlaps(citation, range))
    .flatMap(({ end, symbol }) => {
      const title = titleOf(citedUnder(symbol, hand));
      if (!title) return [];
      const behind = DATED.exec(text.slice(end, end + 30))?.[0].length ?? 0;
      return [{ offset: end + behind, label: excerptOf(title, span(0, title.length), TITLE), tooltip: title }];
    });
}
