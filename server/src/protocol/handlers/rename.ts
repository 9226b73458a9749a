import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renameAt, renameOf } from '../../features/rename';
import type { Refusal } from '../../features/types';
import { toOffset, toRange, toTextEdits } from '../convert';
import type { Snapshot } from '../snapshots';

/** The editor shows the reason to the user. */
const refused = ({ reason }: Refusal): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, reason);

export function prepareRename({ document, analysis }: Snapshot, { position }: PrepareRenameParams): PrepareRenameResult {
  const target = renameAt(analysis, toOffset(document, position));
  if ('reason' in target) throw refused(target);
  return { range: toRange(document, target.span), placeholder: target.placeholder };
}

export function rename({ document, analysis }: Snapshot, { position, newName }: RenameParams): WorkspaceEdit {
  const edits = renameOf(analysis, toOffset(document, position), newName);
  if ('reason' in edits) throw refused(edits);
  return { changes: { [document.uri]: toTextEdits(document, edits) } };
}
