import * as vscode from 'vscode';
import { amendmentsAtHand } from '../comparison/amendments';
import type { Comparisons } from '../comparison/comparisons';
import type { Server } from '../server';

/** Copies the changes as formal amendments, one a line. */
export async function copyAmendments(server: Server, comparisons: Comparisons): Promise<void> {
  const amendments = await amendmentsAtHand(server, comparisons);
  if (!amendments) return;
  await vscode.env.clipboard.writeText(amendments.lines.map(line => `${line}\n`).join(''));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the amendments'), 5000);
}
