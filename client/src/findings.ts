import * as vscode from 'vscode';

const SOURCE = 'rapporteur';

/** The findings of the checker that lie at a position or touch it. */
export const findingsAt = (uri: vscode.Uri, position: vscode.Position): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(finding => isFinding(finding) && finding.range.contains(position));

export const isFinding = (diagnostic: vscode.Diagnostic): boolean => diagnostic.source === SOURCE;

/** The id of the rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
