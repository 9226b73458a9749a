import { keyOf } from '../../core/citations/known';
import type { Analysis } from '../../core/model/analysis';
import type { Span } from '../../core/text/span';
import type { Workspace } from '../../workspace/texts';
import { titleSpanOf } from './subject';

/** What a lens on the title counts. */
export type Counted = 'cited-by' | 'cites';

/** The lenses of a text and where they stand: on its title. A draft without a number is cited by nobody. */
export function lensesOf(analysis: Analysis): { readonly span: Span; readonly counted: readonly Counted[] } | null {
  const title = titleSpanOf(analysis);
  if (!title || analysis.resolution.language !== 'en') return null;
  return { span: title, counted: analysis.resolution.symbol === null ? ['cites'] : ['cited-by', 'cites'] };
}

/** What a lens says: `cited by 3` of the texts at hand, `cites 21`, each text counted once. */
export async function lensTitle({ resolution }: Analysis, counted: Counted, workspace: Workspace): Promise<string> {
  const { symbol, citations } = resolution;
  const own = symbol === null ? null : keyOf(symbol);
  if (counted === 'cites') return `cites ${new Set(citations.map(each => keyOf(each.symbol)).filter(key => key !== own)).size}`;
  const citing = symbol === null ? [] : (await workspace.texts()).citing(symbol);
  const others = citing.filter(({ text }) => text.symbol === null || keyOf(text.symbol) !== own);
  return `cited by ${new Set(others.map(({ text }) => text.uri)).size}`;
}
