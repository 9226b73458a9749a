import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Severity } from '../../core/profiles/profile';
import { pageFileOf } from '../../core/rules/page';
import type { Finding } from '../../core/rules/rule';
import type { Client } from '../client';
import { toRange } from '../convert';
import type { Snapshot } from '../snapshots';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose findings are text that nothing needs, which editors fade. */
const TAGS: Readonly<Record<string, DiagnosticTag[]>> = { 'fn-unused': [DiagnosticTag.Unnecessary] };

function toDiagnostic({ document }: Snapshot, finding: Finding, client: Client): Diagnostic {
  const tags = TAGS[finding.rule];
  const related = finding.related?.map(({ span, message }) => ({
    location: { uri: document.uri, range: toRange(document, span) },
    message,
  }));
  return {
    range: toRange(document, finding),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: 'rapporteur',
    message: finding.message,
    ...(client.rulePages && { codeDescription: { href: client.rulePages + pageFileOf(finding.rule) } }),
    ...(tags && { tags }),
    ...(related && client.relatedInformation && { relatedInformation: related }),
  };
}

/** The findings of a document as the LSP has them. */
export const toDiagnostics = (snapshot: Snapshot, client: Client): Diagnostic[] =>
  snapshot.findings.map(finding => toDiagnostic(snapshot, finding, client));
