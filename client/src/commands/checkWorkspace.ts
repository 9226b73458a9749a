import * as vscode from 'vscode';
import { draftsOfWorkspace } from '../workspace/drafts';
import type { WorkspaceFindings } from '../workspace/findings';

/** Counts what a check has found so far. */
class Tally {
  drafts = 0;
  unread = 0;
  readonly #bySeverity = new Map<vscode.DiagnosticSeverity, number>();

  add(findings: readonly vscode.Diagnostic[] | null): void {
    if (!findings) {
      this.unread++;
      return;
    }
    this.drafts++;
    for (const { severity } of findings) this.#bySeverity.set(severity, (this.#bySeverity.get(severity) ?? 0) + 1);
  }

  count(...severities: vscode.DiagnosticSeverity[]): number {
    return severities.reduce((sum, severity) => sum + (this.#bySeverity.get(severity) ?? 0), 0);
  }
}

/** Checks every draft of the workspace, open or not, and fills the list of problems. Answers nothing where the user stops it. */
export async function checkWorkspace(findings: WorkspaceFindings): Promise<void> {
  const tally = new Tally();
  const title = vscode.l10n.t('Checking the drafts of the workspace');
  const ended = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const drafts = await draftsOfWorkspace(token);
      await findings.check(drafts, token, some => {
        for (const each of some) tally.add(each.findings);
        const done = tally.drafts + tally.unread;
        progress.report({ message: `${done} / ${drafts.length}`, increment: (some.length / drafts.length) * 100 });
      });
      return !token.isCancellationRequested;
    },
  );
  if (ended) void tell(tally);
}

async function tell(tally: Tally): Promise<void> {
  if (tally.drafts + tally.unread === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no draft (*.unres, *.resolution) in the workspace.'));
    return;
  }
  const { DiagnosticSeverity } = vscode;
  const counts = vscode.l10n.t(
    'Drafts checked: {0}. Errors: {1}. Warnings: {2}. Other findings: {3}.',
    tally.drafts,
    tally.count(DiagnosticSeverity.Error),
    tally.count(DiagnosticSeverity.Warning),
    tally.count(DiagnosticSeverity.Information, DiagnosticSeverity.Hint),
  );
  const unread = tally.unread ? ` ${vscode.l10n.t('Drafts that could not be read: {0}.', tally.unread)}` : '';
  const show = vscode.l10n.t('Show Problems');
  const answer = await vscode.window.showInformationMessage(counts + unread, show);
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
