import type { FoldingRange, FoldingRangeParams, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { foldingOf } from '../../features/folding';
import { selectionOf } from '../../features/selection';
import type { Client } from '../client';
import { toOffset, toRange } from '../convert';
import type { Snapshot } from '../snapshots';

export const folding = ({ document, analysis }: Snapshot, _params: FoldingRangeParams, client: Client): FoldingRange[] =>
  foldingOf(analysis).map(fold => {
    const { start, end } = toRange(document, fold);
    return {
      startLine: start.line,
      endLine: end.line,
      ...(!client.foldsLinesOnly && { startCharacter: start.character, endCharacter: end.character }),
      ...(fold.kind && { kind: fold.kind }),
    };
  });

/** For each position the spans around it, from the word outwards, each inside the next. */
export const selection = ({ document, analysis }: Snapshot, { positions }: SelectionRangeParams): SelectionRange[] =>
  positions.map(position => {
    const spans = selectionOf(analysis, toOffset(document, position));
    const nested = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
      undefined,
    );
    // Every position is owed an answer; where nothing is around it, the position itself is one.
    return nested ?? { range: { start: position, end: position } };
  });
