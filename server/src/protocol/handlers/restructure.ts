import { LineIndex } from '../../core/text/lineIndex';
import { movedTo, restructured } from '../../features/structure/restructure';
import type { Changed } from '../../features/structure/settled';
import type { Refusal } from '../../features/types';
import { toOffset, toTextEdits } from '../convert';
import type { MoveParagraphParams, RestructureParams, RestructureResult } from '../requests';
import type { Snapshot } from '../snapshots';

export const restructure = (snapshot: Snapshot, { position, what }: RestructureParams): RestructureResult =>
  toResult(snapshot, restructured(snapshot.analysis, toOffset(snapshot.document, position), what, snapshot.read));

export const moveParagraph = (snapshot: Snapshot, { from, to }: MoveParagraphParams): RestructureResult =>
  toResult(snapshot, movedTo(snapshot.analysis, toOffset(snapshot.document, from), toOffset(snapshot.document, to), snapshot.read));

function toResult({ document }: Snapshot, changed: Changed | Refusal): RestructureResult {
  if ('reason' in changed) return changed;
  const { line, column } = new LineIndex(changed.text).lineColumnOf(changed.cursor);
  return { edits: toTextEdits(document, changed.edits), cursor: { line, character: column } };
}
