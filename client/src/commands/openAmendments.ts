import * as vscode from 'vscode';
import { amendmentsAtHand } from '../comparison/amendments';
import type { Comparisons } from '../comparison/comparisons';
import { nameOf } from '../comparison/texts';
import type { Server } from '../server';

/** Opens the changes as formal amendments in a new document, one a paragraph. */
export async function openAmendments(server: Server, comparisons: Comparisons): Promise<void> {
  const amendments = await amendmentsAtHand(server, comparisons);
  if (!amendments) return;
  const title = `# ${vscode.l10n.t('Amendments to {0}', nameOf(amendments.texts.base))}`;
  const content = [title, ...amendments.lines, ''].join('\n\n').replace(/\n+$/, '\n');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}
