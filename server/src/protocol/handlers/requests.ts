import { LineIndex } from '../../core/text/lineIndex';
import { applyEdits } from '../../core/text/textEdit';
import { footnoteInsertionAt } from '../../features/footnotes';
import { paragraphAt, paragraphsOf } from '../../features/paragraphs';
import { renumberingOf } from '../../features/renumber';
import { statisticsOf } from '../../features/statistics';
import type { NamedParagraph } from '../../features/types';
import { toOffset, toRange, toTextEdits } from '../convert';
import type { DocumentParams, FootnoteInsertionResult, ParagraphInfo, PositionParams, StatisticsResult } from '../requests';
import type { Snapshot } from '../snapshots';

export const statistics = (snapshot: Snapshot, _params: DocumentParams): StatisticsResult => ({
  version: snapshot.version,
  ...statisticsOf(snapshot.analysis),
  findings: snapshot.findings.length,
});

const toInfo = ({ document }: Snapshot, { name, words, span }: NamedParagraph): ParagraphInfo => ({
  name,
  words,
  range: toRange(document, span),
});

export const paragraphs = (snapshot: Snapshot, _params: DocumentParams): ParagraphInfo[] =>
  paragraphsOf(snapshot.analysis).map(paragraph => toInfo(snapshot, paragraph));

export function paragraphAtPosition(snapshot: Snapshot, { position }: PositionParams): ParagraphInfo | null {
  const paragraph = paragraphAt(snapshot.analysis, toOffset(snapshot.document, position));
  return paragraph && toInfo(snapshot, paragraph);
}

export const renumber = ({ document, analysis }: Snapshot, _params: DocumentParams) => toTextEdits(document, renumberingOf(analysis));

export function insertFootnote({ document, analysis }: Snapshot, { position }: PositionParams): FootnoteInsertionResult {
  const { edits, cursor } = footnoteInsertionAt(analysis, toOffset(document, position));
  const { line, column } = new LineIndex(applyEdits(analysis.text, edits)).lineColumnOf(cursor);
  return { edits: toTextEdits(document, edits), cursor: { line, character: column } };
}
