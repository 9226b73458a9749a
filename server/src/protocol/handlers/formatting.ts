import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { formatEditsOf } from '../../features/format';
import { onTypeEditsOf } from '../../features/onType';
import { toOffset, toSpan, toTextEdits } from '../convert';
import type { Snapshot } from '../snapshots';

export const format = ({ document, analysis }: Snapshot, _params: DocumentFormattingParams): TextEdit[] =>
  toTextEdits(document, formatEditsOf(analysis));

export const formatRange = ({ document, analysis }: Snapshot, { range }: DocumentRangeFormattingParams): TextEdit[] =>
  toTextEdits(document, formatEditsOf(analysis, toSpan(document, range)));

export const formatOnType = ({ document, analysis }: Snapshot, { position, ch }: DocumentOnTypeFormattingParams): TextEdit[] =>
  toTextEdits(document, onTypeEditsOf(analysis, toOffset(document, position), ch));
