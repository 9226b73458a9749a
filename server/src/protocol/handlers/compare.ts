import { symbolOf } from '../../core/citations/symbols';
import { atHand, citedUnder, nearestOf } from '../../features/citations/acquaintance';
import { addressOfText } from '../../features/citations/address';
import { amendmentsOf } from '../../features/compare/amendments/amendments';
import { amendmentsInWords } from '../../features/compare/amendments/wording';
import { basesFor } from '../../features/compare/bases';
import { comparisonOf } from '../../features/compare/comparison';
import { shownPieces } from '../../features/compare/shown';
import { labelOf } from '../../features/compare/summary';
import type { Clause } from '../../features/compare/types';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { toRange } from '../convert';
import type { BaseInfo, ComparedClause, ComparedText, ComparisonResult, DocumentParams } from '../requests';
import type { Snapshot, Snapshots } from '../snapshots';

/** As many as a picker shows before one types on. */
const BASES = 100;

/** What became of each clause of one text in another. */
export async function compare(
  { base, draft }: { readonly base: ComparedText; readonly draft: ComparedText },
  snapshots: Snapshots,
): Promise<ComparisonResult> {
  const [was, is] = await Promise.all([base, draft].map(({ uri, text }) => snapshots.ofText(uri, text)));
  if (!was || !is) return { rows: [], amendments: [] };
  const comparison = comparisonOf(was.analysis, is.analysis);
  const toClause = ({ document }: Snapshot, clause: Clause | null): ComparedClause | null =>
    clause && { name: labelOf(clause), range: toRange(document, clause) };
  return {
    rows: comparison.rows.map(row => ({
      kind: row.kind,
      base: toClause(was, row.base),
      draft: toClause(is, row.draft),
      pieces: shownPieces(row, base.text, draft.text),
      stale: row.stale.map(({ start, end }) => draft.text.slice(start, end)),
    })),
    amendments: amendmentsInWords(amendmentsOf(comparison, base.text, draft.text), base.text),
  };
}

/** The text that a draft says it is based on. */
export async function baseOf({ analysis }: Snapshot, _params: DocumentParams, { showsResolutions }: Client, workspace: Workspace) {
  const { frontMatter, body } = analysis.resolution;
  if (frontMatter.basedOn === null) return null;
  // `basedOn` is a symbol, or a number as the body of the draft writes it.
  const written = frontMatter.basedOn;
  const symbol = /^\d/.test(written) ? (symbolOf(written, body) ?? written) : written;
  const hand = await atHand(workspace);
  const [text] = nearestOf(citedUnder(symbol, hand).texts);
  return { symbol, target: (text && addressOfText(text, hand.texts, showsResolutions)) ?? null };
}

/** The texts at hand that a draft may be compared with. */
export async function bases(
  { analysis, document }: Snapshot,
  { query }: DocumentParams & { query: string },
  { showsResolutions }: Client,
  workspace: Workspace,
): Promise<BaseInfo[]> {
  const draft = { uri: document.uri, title: analysis.resolution.title };
  return basesFor(draft, query, await atHand(workspace), showsResolutions, BASES).map(
    ({ text: { symbol, title, date, source }, target }) => ({
      symbol,
      title,
      date,
      source,
      target,
    }),
  );
}
