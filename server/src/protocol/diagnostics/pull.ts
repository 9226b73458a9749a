import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Client } from '../client';
import type { Snapshot } from '../snapshots';
import { toDiagnostics } from './toDiagnostic';

/** Answers a client that asks for diagnostics; `unchanged` where it has those of this very snapshot. */
export function pulledDiagnostics(snapshot: Snapshot, params: DocumentDiagnosticParams, client: Client): DocumentDiagnosticReport {
  if (params.previousResultId === snapshot.id) return { kind: 'unchanged', resultId: snapshot.id };
  return { kind: 'full', resultId: snapshot.id, items: toDiagnostics(snapshot, client) };
}
